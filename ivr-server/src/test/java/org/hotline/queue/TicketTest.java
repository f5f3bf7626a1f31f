package org.hotline.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.junit.jupiter.api.Test;

/** Who is served before whom. */
class TicketTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final int HIGHEST = 1_000;

  @Test
  void aPointOfPriorityCountsLikeAMinuteOfWaitingAndTheMomentBeforeTheName() {
    Ticket urgent = ticket("e", 5, NINE.plus(Duration.ofMinutes(5)).minusMillis(1));
    Ticket early = ticket("c", 0, NINE);
    Ticket late = ticket("a", 0, NINE.plusMillis(1));
    Ticket alsoLate = ticket("b", 0, NINE.plusMillis(1));

    assertThat(Stream.of(alsoLate, late, early, urgent).sorted(Ticket.ORDER).toList())
        .isEqualTo(List.of(urgent, early, late, alsoLate));
  }

  /** The bound on being overtaken: points times worth, and not a moment longer. */
  @Test
  void whoCameLongerAgoThanAllPointsAreWorthIsOvertakenByNobody() {
    Ticket patient = ticket("p", 0, NINE);
    Ticket urgent = ticket("u", 5, NINE.plus(Duration.ofMinutes(5)).plusMillis(1));

    assertThat(Stream.of(urgent, patient).sorted(Ticket.ORDER).toList())
        .isEqualTo(List.of(patient, urgent));
  }

  @Test
  void aRankIsExactInTheFloatingPointOfASortedSet() {
    Ticket first = ticket("a", HIGHEST, NINE);
    Ticket second = ticket("a", HIGHEST, NINE.plusMillis(1));

    assertThat((double) first.rank()).isLessThan((double) second.rank());
    assertThat((long) (double) first.rank()).isEqualTo(first.rank());
  }

  private static Ticket ticket(String name, int priority, Instant since) {
    QueuePolicy policy =
        new QueuePolicy(
            new QueueName("support"),
            Demand.ofAll(Map.of()),
            AgentChoice.LONGEST_IDLE,
            new Precedence(0, Duration.ofMinutes(1), Duration.ofSeconds(20)),
            "default",
            Duration.ofSeconds(15),
            Duration.ZERO,
            Duration.ofMinutes(30),
            100,
            Duration.ZERO,
            "comfort",
            org.hotline.queue.Announced.NOTHING,
            Duration.ofMinutes(4),
            Optional.empty(),
            Handover.AT_ONCE);
    return new Ticket(new TicketId(name), policy, priority, since, PhoneNumber.WITHHELD);
  }
}
