package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.call.CallEvent;
import org.hotline.queue.Line;
import org.hotline.queue.TicketId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is believed of agents is compared with what is, and made good. */
class SelfRepairTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void aTalkWhoseEndNobodyHeardIsEndedAndTheCallerLooksAgain() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    ring.answers();
    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
    ring.entersTheConversation();
    floor.facts().agentBecomes("talking");
    floor.telephones().loses(ring);
    floor.dispatcher().compareWithSwitch();
    floor.dispatcher().compareWithSwitch();

    assertThat(floor.callerHears()).isInstanceOf(CallEvent.EventsLost.class);
    floor.facts().agentBecomes("ready");
  }

  @Test
  void aRingWhoseEndNobodyHeardGivesTheCallerToAnotherAgent() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    floor.agentRegisters("bob");
    floor.telephones().loses(ring);
    floor.dispatcher().compareWithSwitch();
    floor.dispatcher().compareWithSwitch();

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("a"));
  }

  @Test
  void aLegThatIsMissedOnceMayBeOnItsWay() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    floor.telephones().loses(ring);
    floor.dispatcher().compareWithSwitch();
    ring.answers();

    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
  }
}
