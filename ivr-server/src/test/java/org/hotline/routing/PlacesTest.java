package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hotline.call.Unreachable;
import org.hotline.queue.TicketId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The places of callers: told as they were kept, refused when there is none, kept by a restart. */
class PlacesTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void thePlaceIsToldAsItWasKeptAndBeforeATelephoneRings() throws InterruptedException {
    List<Integer> places = new ArrayList<>();
    floor.agentRegisters("eve");
    assertThat(floor.callerEnters("a", 2, places)).isTrue();
    FakeRinging.Ring ring = floor.telephones().next();
    assertThat(floor.callerEnters("b", 1, places)).isTrue();
    assertThat(floor.callerEnters("c", 3, places)).isTrue();

    assertThat(ring.ticket().id()).isEqualTo(new TicketId("a"));
    assertThat(places).containsExactly(1, 1, 3);
  }

  @Test
  void whoFindsTheQueueFullIsToldNoPlaceAndRingsNobody() throws InterruptedException {
    List<Integer> places = new ArrayList<>();
    for (int number = 1; number <= SupportQueue.MOST_WAITING; number++) {
      floor.callerEnters("caller-" + number, number, places);
    }
    assertThat(floor.callerEnters("urgent", 0, places)).isFalse();
    floor.agentRegisters("eve");

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("caller-1"));
    assertThat(places).hasSize(SupportQueue.MOST_WAITING);
  }

  @Test
  void withRedisAwayNobodyIsToldAPlace() {
    List<Integer> places = new ArrayList<>();
    REDIS.kill();
    assertThatThrownBy(() -> floor.callerEnters("a", 1, places)).isInstanceOf(Unreachable.class);

    assertThat(places).isEmpty();
    assertThat(floor.dispatcher().waiting()).isEmpty();
    REDIS.start();
  }

  @Test
  void nothingRingsUntilAllWhoAreExpectedStandInLine() throws InterruptedException {
    floor.beginsAgain("first", "second");
    floor.agentRegisters("eve");
    floor.callerJoins("second", 2);
    floor.callerJoins("first", 1);

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("first"));
  }
}
