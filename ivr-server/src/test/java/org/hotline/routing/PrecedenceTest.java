package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline.queue.Ticket;
import org.junit.jupiter.api.Test;

/** Of the callers of several queues an agent takes who is closest to the target, or beyond it. */
class PrecedenceTest {
  @Test
  void ofEqualTargetsWhoCameFirst() {
    assertThat(served(within(20, 0, "second", 1), within(20, 0, "first", 0), 100))
        .isEqualTo("first");
  }

  @Test
  void aStrictTargetIsReachedSooner() {
    assertThat(served(within(60, 0, "patient", 0), within(20, 0, "hurried", 10), 16))
        .isEqualTo("hurried");
  }

  @Test
  void whoIsFurtherBeyondTheOwnTargetGoesFirst() {
    assertThat(served(within(60, 0, "patient", 0), within(20, 0, "hurried", 110), 120))
        .isEqualTo("patient");
  }

  @Test
  void aPointCountsLikeAMinute() {
    assertThat(served(within(20, 0, "early", 0), within(20, 1, "urgent", 59), 60))
        .isEqualTo("urgent");
    assertThat(served(within(20, 0, "early", 0), within(20, 1, "urgent", 61), 62))
        .isEqualTo("early");
  }

  /**
   * The bound: whoever is served before a caller who came earlier came within the time that the
   * points of difference are worth.
   */
  @Property(tries = 300)
  void nobodyIsOvertakenByMoreThanThePointsAreWorth(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 0, max = 2_000) Integer> seconds,
      @ForAll @Size(40) List<@IntRange(min = 0, max = 10) Integer> points) {
    Dispatcher crowd = new Dispatcher();
    for (int caller = 0; caller < seconds.size(); caller++) {
      Ticket ticket = within(20, points.get(caller), "c" + caller, seconds.get(caller));
      crowd.waits(ticket, ticket.since());
    }
    List<Ticket> served = new ArrayList<>();
    for (int agent = 0; agent < seconds.size(); agent++) {
      crowd
          .ready(SupportQueue.agent("a" + agent), Instant.EPOCH, evening())
          .ifPresent(match -> served.add(match.ticket()));
    }

    assertThat(served).hasSameSizeAs(seconds);
    for (int place = 0; place < served.size(); place++) {
      for (Ticket overtaken : served.subList(place, served.size())) {
        Ticket first = served.get(place);
        Duration later = Duration.between(overtaken.since(), first.since());
        assertThat(later)
            .isLessThanOrEqualTo(Duration.ofMinutes(first.priority() - overtaken.priority()));
      }
    }
    assertThat(served).isSortedAccordingTo(Comparator.comparing(Ticket::rank));
  }

  private String served(Ticket one, Ticket other, int second) {
    Dispatcher two = new Dispatcher();
    two.waits(one, one.since());
    two.waits(other, other.since());
    Instant now = within(20, 0, "now", second).since();
    return two.ready(SupportQueue.agent("eve"), now, now)
        .map(match -> match.ticket().id().value())
        .orElse("nobody");
  }

  private static Ticket within(int target, int priority, String name, int second) {
    return SupportQueue.within(target, priority, name, second);
  }

  private static Instant evening() {
    return within(20, 0, "evening", 36_000).since();
  }
}
