package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.simulation.House.ANY_NUMBER;
import static org.hotline.simulation.House.at;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.QueuePolicy;
import org.junit.jupiter.api.Test;

/** Days of a few given calls, second by second. */
class RunTest {
  private static final AgentProfile EVE = House.agent("eve", Map.of("support", 5));

  @Test
  void callersAreServedInTheirOrderAsTheAgentBecomesFree() {
    Day day = played(House.queue(), 0, call(0, 100), call(10, 50), call(20, 50));

    assertThat(ends(day)).containsExactly("0 ANSWERED", "90 ANSWERED", "130 ANSWERED");
    assertThat(day.agents().getFirst().busy()).isEqualTo(Duration.ofSeconds(200));
  }

  @Test
  void whoGivesUpIsNotServed() {
    Day day = played(House.queue(), 0, call(0, 100), call(10, 50, 30), call(20, 50));

    assertThat(ends(day)).containsExactly("0 ANSWERED", "30 ABANDONED", "80 ANSWERED");
  }

  @Test
  void anAgentWhoseCallerGaveUpWhileItRangTakesTheNext() {
    Day day = played(House.queue(), 10, call(0, 100, 4), call(2, 50));

    assertThat(ends(day)).containsExactly("4 ABANDONED", "12 ANSWERED");
    assertThat(day.agents().getFirst().busy()).isEqualTo(Duration.ofSeconds(4 + 10 + 50));
  }

  @Test
  void aFullQueueTurnsAway() {
    QueuePolicy small = House.queue("support", Demand.ofAll(Map.of()), AgentChoice.LONGEST_IDLE, 1);

    Day day = played(small, 0, call(0, 100), call(10, 50), call(20, 50));

    assertThat(ends(day)).containsExactly("0 ANSWERED", "0 TURNED_AWAY", "90 ANSWERED");
  }

  @Test
  void lessIsAskedForAfterAWait() {
    Demand.Relaxation step = new Demand.Relaxation(Duration.ofSeconds(30), Map.of("support", 3));
    Demand demand = new Demand(Map.of("support", 8), List.of(step));
    QueuePolicy queue = House.queue("support", demand, AgentChoice.LONGEST_IDLE, ANY_NUMBER);

    assertThat(ends(played(queue, 0, call(0, 10)))).containsExactly("30 ANSWERED");
  }

  @Test
  void whoWaitsWhenAllHaveGoneHomeIsLedOnAtTheLongestWait() {
    Day day = played(House.queue(), 0, call(4000, 10));

    assertThat(ends(day)).containsExactly(Duration.ofDays(365).toSeconds() + " TIMED_OUT");
  }

  @Test
  void aConversationIsBroughtToItsEndAfterTheShift() {
    Day day = played(House.queue(), 0, call(3590, 60));

    assertThat(day.agents().getFirst().present()).isEqualTo(Duration.ofSeconds(3650));
    assertThat(day.agents().getFirst().busy()).isEqualTo(Duration.ofSeconds(60));
  }

  private record Call(double at, double talk, Optional<Double> patience) {
    ExpectedCall of(QueuePolicy queue) {
      return new ExpectedCall(queue, House.at(at), length(talk), patience.map(Call::length));
    }

    private static Duration length(double seconds) {
      return Duration.between(House.at(0), House.at(seconds));
    }
  }

  private static Call call(double at, double talk) {
    return new Call(at, talk, Optional.empty());
  }

  private static Call call(double at, double talk, double patience) {
    return new Call(at, talk, Optional.of(patience));
  }

  /** Eve is there for an hour. */
  private static Day played(QueuePolicy queue, int ring, Call... calls) {
    Traffic traffic = _ -> List.of(calls).stream().map(call -> call.of(queue)).toList();
    List<Shift> shifts = List.of(new Shift(EVE, at(0), at(3600)));
    Duration rings = Duration.ofSeconds(ring);
    return new Simulation(
            new Scenario(List.of(traffic), shifts, rings, ANY_NUMBER, at(0), at(7200)), 1)
        .run(0);
  }

  private static List<String> ends(Day day) {
    return day.calls().stream().map(told -> told.waited().toSeconds() + " " + told.fate()).toList();
  }
}
