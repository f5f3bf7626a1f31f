package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.call.AgentId;
import org.hotline.call.HangupCause;
import org.hotline.queue.Line;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A telephone rings for a caller: what becomes of the offer, told with a real Redis. */
class DispatcherActorTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void aCallerIsConnectedWithTheAgentWhoAnswers() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    ring.answers();

    assertThat(floor.callerHears())
        .isInstanceOfSatisfying(
            Line.AgentAnswered.class,
            answered -> assertThat(answered.agent()).isEqualTo(new AgentId("eve")));
    ring.entersTheConversation();
    ring.leavesTheConversation();
    floor.facts().agentBecomes("wrap-up");
    floor.facts().agentBecomes("ready");
    assertThat(floor.telephones().hungUp(ring)).isTrue();
  }

  @Test
  void whoIsNotAnsweredKeepsThePlaceAndGoesToTheNextAgent() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("first", 1);
    FakeRinging.Ring missed = floor.telephones().next();
    floor.callerJoins("second", 2);
    missed.ends(HangupCause.NO_ANSWER);
    floor.facts().agentBecomes("paused");
    floor.agentRegisters("bob");

    FakeRinging.Ring ring = floor.telephones().next();
    assertThat(ring.agent()).isEqualTo(new AgentId("bob"));
    assertThat(ring.ticket().id()).isEqualTo(new TicketId("first"));
  }

  @Test
  void whyAnOfferEndedIsTold() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    floor.telephones().next().ends(HangupCause.BUSY);

    assertThat(floor.facts().offerEnds()).isEqualTo("busy");
  }

  @Test
  void aCallerWhoLeavesWhileItRingsFreesTheAgentAtOnce() throws InterruptedException {
    floor.agentRegisters("eve");
    Ticket ticket = floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    floor.dispatcher().leave(ticket);

    assertThat(floor.facts().offerEnds()).isEqualTo("caller left");
    floor.facts().agentBecomes("ready");
    assertThat(floor.telephones().hungUp(ring)).isTrue();
    floor.callerJoins("b", 2);
    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("b"));
  }

  @Test
  void anAgentWhoAnswersACallerWhoJustLeftIsFreedAndTheLegEnds() throws InterruptedException {
    floor.agentRegisters("eve");
    Ticket ticket = floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    ring.answers();
    floor.callerHears();
    floor.dispatcher().leave(ticket);

    assertThat(floor.facts().offerEnds()).isEqualTo("caller left");
    floor.facts().agentBecomes("ready");
    assertThat(floor.telephones().hungUp(ring)).isTrue();
  }
}
