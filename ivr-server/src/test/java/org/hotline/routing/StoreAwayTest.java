package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hotline.call.AgentId;
import org.hotline.call.Unreachable;
import org.hotline.queue.Line;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dispatcher whose Redis is away, takes no writes, or belongs to another by now. */
class StoreAwayTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void withRedisAwayACallerCannotJoinAndOnesInLineWaitUntilItIsBack() throws InterruptedException {
    floor.callerJoins("a", 1);
    REDIS.kill();
    assertThatThrownBy(() -> floor.callerEnters("b", 2, new ArrayList<>()))
        .isInstanceOf(Unreachable.class);
    floor.agentRegisters("eve");
    assertThat(floor.telephones().silent()).isTrue();
    REDIS.start();

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("a"));
  }

  @Test
  void withARedisThatTakesNoWritesWhoWaitsGoesOnWaitingUntilItTakesThemAgain()
      throws InterruptedException {
    Ticket waiting = floor.callerJoins("a", 1);
    Ticket leaving = floor.callerJoins("b", 0);
    REDIS.connection().sync().configSet("maxmemory", "1");
    assertThatThrownBy(() -> floor.callerEnters("c", 2, new ArrayList<>()))
        .isInstanceOf(Unreachable.class);
    floor.dispatcher().leave(leaving);
    floor.callerJoins("a", 1);
    floor.agentRegisters("eve");
    assertThat(floor.telephones().silent()).isTrue();
    REDIS.connection().sync().configSet("maxmemory", "0");

    assertThat(floor.telephones().next().ticket()).isEqualTo(waiting);
  }

  @Test
  void withRedisAwayAConversationBeginsAllTheSame() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    REDIS.kill();
    ring.answers();

    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
    REDIS.start();
  }

  @Test
  void whatRedisHasLostItIsToldAgainAndCallersAreOffered() throws InterruptedException {
    Ticket waiting = floor.callerJoins("a", 1);
    REDIS.connection().sync().flushall();
    floor.agentRegisters("eve");

    FakeRinging.Ring ring = floor.telephones().next();
    assertThat(ring.ticket()).isEqualTo(waiting);
    ring.answers();
    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
    assertThat(floor.dispatcher().offers()).isTrue();
  }

  @Test
  void aTakenOverDispatcherRingsNobody() throws InterruptedException {
    DispatcherActor newer = floor.another();
    newer.start();
    newer.matchWhenBack(List.of());
    floor.agentRegistersAt(newer, "eve");
    floor.callerJoins("a", 1);
    floor.dispatcher().staff(List.of(SupportQueue.agent("bob")));
    floor.dispatcher().telephone(new AgentId("bob"), true);
    floor.facts().agentBecomes("ready");
    newer.join(SupportQueue.ticket("b", 2), _ -> {});

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("b"));
    assertThat(floor.telephones().silent()).isTrue();
    assertThat(floor.dispatcher().offers()).isFalse();
    assertThat(newer.offers()).isTrue();
    newer.stop();
  }
}
