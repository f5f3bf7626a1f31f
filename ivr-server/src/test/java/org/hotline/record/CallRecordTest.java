package org.hotline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.call.Ending;
import org.hotline.journal.Fact;
import org.junit.jupiter.api.Test;

class CallRecordTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private final List<Fact.OfCall> facts = Story.of("call-1", NOON);
  private final CallRecord record = CallRecord.of(facts).orElseThrow();

  @Test
  void whoAndWhenAndWhichFlow() {
    assertThat(record.began()).isEqualTo(NOON);
    assertThat(record.from()).isEqualTo(Story.CALLER);
    assertThat(record.to()).isEqualTo("100");
    assertThat(record.flow()).contains(new FlowUsed("main", "v1", "nl"));
  }

  @Test
  void eachStepHasItsKeysItsMissesAndItsOutcome() {
    StepTaken menu = record.steps().getFirst();
    assertThat(menu.keys().keys()).isEqualTo("91");
    assertThat(menu.silences()).isEqualTo(1);
    assertThat(menu.wrongEntries()).isEqualTo(1);
    assertThat(menu.outcome()).contains("1");
    assertThat(menu.left()).contains(menu.entered().plusSeconds(60));
    assertThat(record.steps())
        .extracting(StepTaken::step)
        .containsExactly("menu", "number", "sales");
  }

  @Test
  void theStayInTheQueueHasItsPromiseAndTheWaitUntilTheAgentAnswered() {
    QueueStay stay = record.queues().getFirst();
    assertThat(stay.position()).isEqualTo(3);
    assertThat(stay.promised()).contains(Duration.ofMinutes(2));
    assertThat(stay.waited()).contains(Duration.ofSeconds(50));
    assertThat(stay.outcome()).contains("served");
  }

  @Test
  void agentsAreThoseWhoWereRungAndThoseWhoTalked() {
    assertThat(record.rung()).extracting(AgentRung::agent).containsExactly(Story.BOB, Story.EVE);
    assertThat(record.rung().getFirst().ended()).contains("no-answer");
    assertThat(record.rung().getLast().ended()).isEmpty();
    assertThat(record.conversations()).extracting(Conversation::agent).containsExactly(Story.EVE);
    assertThat(record.talkTime()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void whatWasLeftSolvedAndBrokenIsThere() {
    assertThat(record.messages()).extracting(Message::recording).containsExactly("message-1");
    assertThat(record.resolved()).containsExactly("order-status");
    assertThat(record.transfers()).extracting(Forwarding::outcome).containsExactly("busy");
    assertThat(record.troubles())
        .extracting(Trouble::problem)
        .containsExactly("prompt please-wait is missing", "the switch was silent");
    assertThat(record.hours()).extracting(HoursChange::to).containsExactly("closed");
    assertThat(record.resumed()).hasSize(1);
    assertThat(record.closing()).map(Closing::ending).contains(Ending.TALKED);
  }

  @Test
  void aCallUnderWayHasNoClosing() {
    CallRecord soFar = CallRecord.of(facts.subList(0, 4)).orElseThrow();
    assertThat(soFar.closing()).isEmpty();
    assertThat(soFar.steps().getFirst().left()).isEmpty();
  }

  @Test
  void aLostCallEndsWhenItWasSeenLastAndNotWhenItWasMissed() {
    Instant nextMorning = NOON.plus(Duration.ofHours(14));
    List<Fact.OfCall> lost = new ArrayList<>(facts.subList(0, 4));
    lost.add(new Fact.Ended(facts.getFirst().call(), nextMorning, Ending.LOST_WHILE_DOWN));

    Closing closing = CallRecord.of(lost).orElseThrow().closing().orElseThrow();
    assertThat(closing.at()).isEqualTo(facts.get(3).at());
    assertThat(closing.ending()).isEqualTo(Ending.LOST_WHILE_DOWN);
  }

  @Test
  void everyPartOfAStoryIsARecordEvenWhenItsBeginningWasLost() {
    for (int from = 0; from < facts.size(); from++) {
      assertThat(CallRecord.of(facts.subList(from, facts.size()))).isPresent();
    }
    assertThat(CallRecord.of(List.of())).isEqualTo(Optional.empty());
  }

  @Test
  void aRecordThatIsLoggedShowsNoNumber() {
    assertThat(record.toString())
        .doesNotContain("612345678")
        .doesNotContain("0612")
        .doesNotContain("201234567")
        .contains("********678");
  }

  @Test
  void aFactThatIsLoggedShowsNoNumberOfTheCaller() {
    assertThat(facts.getFirst().toString()).doesNotContain("612345").contains("678");
  }
}
