package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hotline.call.Ending;
import org.hotline.flow.script.Rehearsal;
import org.hotline.queue.QueueOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flow that comes with the house, as a caller hears it who dials 100. */
class StartSetTest {
  private final Rehearsal call =
      new Rehearsal(Path.of("../call-flows"), Path.of("../prompts")).calls("100");

  @Test
  void oneLeadsToSupportAndAConversationEndsWithGoodbye() {
    call.hears("welcome").hears("main-menu").presses("1").hears("goodbye");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    call.tookPlace();
    assertThat(call.facts()).contains("enter support", "leave support: served");
  }

  @Test
  void twoTellsTheOpeningHoursAndCountsAsSolved() {
    call.hears("main-menu").presses("2").hears("opening-hours").hears("anything-else");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    call.tookPlace();
    assertThat(call.facts()).contains("resolved opening-hours");
  }

  @Test
  void aSilentCallerGoesToAPerson() {
    call.run();

    assertThat(call.facts())
        .containsSubsequence("no input 3", "leave menu: failed", "enter to-person");
  }

  @Test
  void zeroLeadsToAPerson() {
    call.hears("welcome").presses("0");

    call.run();

    assertThat(call.facts()).contains("leave menu: key 0", "enter to-person");
  }

  @ParameterizedTest
  @EnumSource(value = QueueOutcome.class, names = "SERVED", mode = EnumSource.Mode.EXCLUDE)
  void whoeverCannotBeServedLeavesAMessage(QueueOutcome outcome) {
    call.waiting().ends(outcome);
    call.hears("main-menu")
        .presses("1")
        .hears("leave-message")
        .hears("message-thanks")
        .hears("goodbye");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    call.tookPlace();
    assertThat(call.facts())
        .anyMatch(fact -> fact.matches("voicemail voicemail/support/channel-[789] of 7"));
  }
}
