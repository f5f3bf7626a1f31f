package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.call.AgentId;
import org.hotline.queue.Line;
import org.hotline.queue.TicketId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An agent's telephone goes while it is in use: nobody is left in silence, and nobody is cut off.
 */
class DeadTelephonesTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void whoseAgentNeitherAnswersTheSwitchNorIsHeardIsToldAndTheAgentIsOff()
      throws InterruptedException {
    FakeRinging.Ring eve = talk();
    floor.telephones().fallsSilent(eve);
    isGone("eve");
    looksTwice();

    assertThat(floor.callerHears()).isEqualTo(new Line.AgentLost(eve.name().talk()));
    floor.facts().agentBecomes("off");
    assertThat(floor.telephones().hungUp(eve)).isTrue();
  }

  @Test
  void whoIsToldSoWaitsAtTheOldPlaceAndIsTheNextAgents() throws InterruptedException {
    FakeRinging.Ring eve = talk();
    floor.callerJoins("later", 2);
    floor.telephones().fallsSilent(eve);
    isGone("eve");
    looksTwice();
    floor.callerHears();
    floor.callerJoins("a", 1);
    floor.agentRegisters("bob");

    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("a"));
  }

  @Test
  void whoOnlySaysNothingTalksOn() throws InterruptedException {
    FakeRinging.Ring eve = talk();
    floor.telephones().fallsSilent(eve);
    looksTwice();
    talksOn(eve);
  }

  @Test
  void whoIsHeardTalksOnThoughTheTelephoneDoesNotAnswerTheSwitch() throws InterruptedException {
    FakeRinging.Ring eve = talk();
    isGone("eve");
    looksTwice();
    talksOn(eve);
  }

  @Test
  void whoseTelephoneCameBackTalksOn() throws InterruptedException {
    FakeRinging.Ring eve = talk();
    floor.telephones().fallsSilent(eve);
    isGone("eve");
    floor.dispatcher().compareWithSwitch();
    floor.dispatcher().telephone(new AgentId("eve"), true);
    looksTwice();
    talksOn(eve);
  }

  @Test
  void aTelephoneThatGoesWhileItRingsGivesTheCallerToAnotherAgent() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    floor.telephones().next();
    floor.agentRegisters("bob");
    isGone("eve");
    looksTwice();

    FakeRinging.Ring bob = floor.telephones().next();
    assertThat(bob.agent()).isEqualTo(new AgentId("bob"));
    assertThat(bob.ticket().id()).isEqualTo(new TicketId("a"));
  }

  /** The switch was asked before the telephone registered, and its answer comes after it rang. */
  @Test
  void aTelephoneOfWhichOldNewsIsToldRingsOn() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring eve = floor.telephones().next();
    isGone("eve");
    floor.dispatcher().compareWithSwitch();
    floor.dispatcher().telephone(new AgentId("eve"), true);
    floor.dispatcher().compareWithSwitch();
    eve.answers();

    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
  }

  private FakeRinging.Ring talk() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    ring.answers();
    assertThat(floor.callerHears()).isInstanceOf(Line.AgentAnswered.class);
    ring.entersTheConversation();
    floor.facts().agentBecomes("talking");
    return ring;
  }

  private void isGone(String agent) {
    floor.dispatcher().telephone(new AgentId(agent), false);
  }

  private void looksTwice() {
    floor.dispatcher().compareWithSwitch();
    floor.dispatcher().compareWithSwitch();
  }

  /** Nobody has ended it: the next thing that happens is the agent's own end. */
  private void talksOn(FakeRinging.Ring ring) throws InterruptedException {
    assertThat(floor.callersHaveHeardAll()).as("the caller is told nothing").isTrue();
    assertThat(floor.telephones().hungUp(ring)).isFalse();
    floor.dispatcher().telephone(ring.agent(), true);
    floor.callerJoins("b", 2);
    ring.leavesTheConversation();
    assertThat(floor.telephones().next().ticket().id()).isEqualTo(new TicketId("b"));
  }
}
