package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Demand;
import org.hotline.queue.Demand.Relaxation;
import org.hotline.queue.Ticket;
import org.junit.jupiter.api.Test;

/** Less is asked for the longer a caller waits, counted from the entry, and the place stays. */
class RelaxationTest {
  private static final Demand DUTCH =
      new Demand(
          Map.of("support", 5, "dutch", 5),
          List.of(
              new Relaxation(Duration.ofSeconds(30), Map.of("support", 5, "dutch", 3)),
              new Relaxation(Duration.ofSeconds(60), Map.of("support", 5))));

  private final Dispatcher dispatcher = new Dispatcher();

  @Test
  void whoSpeaksItLessWellIsRungWhenThatIsEnough() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    idle("bob", Map.of("support", 5, "dutch", 3));
    assertThat(dispatcher.waits(anna, anna.since())).isEmpty();
    assertThat(dispatcher.waitsOn(anna.id(), at(anna, 29))).isEmpty();

    assertThat(dispatcher.waitsOn(anna.id(), at(anna, 30)))
        .hasValueSatisfying(match -> assertThat(match.agent()).isEqualTo(new AgentId("bob")));
  }

  @Test
  void whoBecomesIdleSeesWhatIsAskedForByThen() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    dispatcher.waits(anna, anna.since());
    dispatcher.waitsOn(anna.id(), at(anna, 60));

    assertThat(dispatcher.ready(agent("kim", Map.of("support", 5)), at(anna, 61), at(anna, 61)))
        .isPresent();
  }

  @Test
  void whatIsNotRelaxedIsAskedForToTheEnd() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    dispatcher.waits(anna, anna.since());
    dispatcher.waitsOn(anna.id(), at(anna, 3_600));

    assertThat(dispatcher.ready(agent("max", Map.of("dutch", 9)), at(anna, 3_600), at(anna, 3_600)))
        .isEmpty();
  }

  @Test
  void whoHasWaitedLongerIsServedFirstAlsoWhenTheyAskForDifferentThings() {
    Ticket first = SupportQueue.asking(DUTCH, "first", 0);
    Ticket second = SupportQueue.asking(DUTCH, "second", 40);
    dispatcher.waits(first, first.since());
    dispatcher.waits(second, second.since());
    dispatcher.waitsOn(first.id(), at(first, 60));

    assertThat(
            dispatcher.ready(
                agent("eve", Map.of("support", 9, "dutch", 9)), at(first, 61), at(first, 61)))
        .hasValueSatisfying(match -> assertThat(match.ticket()).isEqualTo(first));
  }

  @Test
  void whoComesBackAfterARestartIsWhereTheWaitHasCome() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    idle("kim", Map.of("support", 5));

    assertThat(dispatcher.waits(anna, at(anna, 90))).isPresent();
  }

  @Test
  void theNextChangeIsToldUntilThereIsNone() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    assertThat(anna.nextChange(anna.since())).contains(at(anna, 30));
    assertThat(anna.nextChange(at(anna, 30))).contains(at(anna, 60));
    assertThat(anna.nextChange(at(anna, 60))).isEmpty();
  }

  @Test
  void whoLeftAsksForNothingAnyMore() {
    Ticket anna = SupportQueue.asking(DUTCH, "anna", 0);
    dispatcher.waits(anna, anna.since());
    dispatcher.left(anna.id());
    idle("kim", Map.of("support", 5));

    assertThat(dispatcher.waitsOn(anna.id(), at(anna, 60))).isEmpty();
  }

  private void idle(String name, Map<String, Integer> skills) {
    dispatcher.ready(agent(name, skills), Instant.EPOCH, Instant.EPOCH);
  }

  private static AgentProfile agent(String name, Map<String, Integer> skills) {
    return new AgentProfile(new AgentId(name), name, skills);
  }

  private static Instant at(Ticket ticket, int seconds) {
    return ticket.since().plusSeconds(seconds);
  }
}
