package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotline.call.AgentId;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agents come and go while callers wait, while it rings and while they talk. */
class StaffingTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void anAgentWhoseTelephoneGoesIsNotOffered() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.dispatcher().telephone(new AgentId("eve"), false);
    floor.facts().agentBecomes("off");
    floor.callerJoins("a", 1);
    floor.agentRegisters("bob");

    assertThat(floor.telephones().next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void anOfferThatBreaksGivesTheCallerToAnotherAgent() throws InterruptedException {
    givesTheCallerToAnother(
        () -> {
          throw new IllegalStateException("unforeseen");
        });
  }

  @Test
  void oneThatBreaksWithAnErrorDoesSoToo() throws InterruptedException {
    givesTheCallerToAnother(
        () -> {
          throw new StackOverflowError("unforeseen");
        });
  }

  private void givesTheCallerToAnother(Runnable trouble) throws InterruptedException {
    floor.agentRegisters("eve");
    floor.telephones().breaksOnce(trouble);
    floor.callerJoins("a", 1);
    floor.facts().agentBecomes("paused");
    floor.agentRegisters("bob");

    assertThat(floor.telephones().next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void anAgentWhoWasTakenOffTheListIsNotRung() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.dispatcher().staff(List.of());
    floor.callerJoins("a", 1);
    floor.listsNobody();
    floor.agentRegisters("bob");

    assertThat(floor.telephones().next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void whoIsTakenOffTheListWhileItRingsGivesTheCallerToAnotherAgent() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring recalled = floor.telephones().next();
    floor.listsNobody();
    floor.agentRegisters("bob");

    assertThat(floor.telephones().next().agent()).isEqualTo(new AgentId("bob"));
    assertThat(floor.telephones().hungUp(recalled)).isTrue();
  }

  @Test
  void whoIsTakenOffTheListInAConversationTalksToTheEndAndGoes() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("a", 1);
    FakeRinging.Ring ring = floor.telephones().next();
    ring.answers();
    floor.callerHears();
    ring.entersTheConversation();
    floor.dispatcher().staff(List.of());
    floor.listsNobody();
    floor.agentRegisters("bob");
    assertThat(floor.telephones().hungUp(ring)).isFalse();
    ring.leavesTheConversation();

    assertThat(floor.facts().change("eve", "off").reason()).isEqualTo("works here no more");
    floor.callerJoins("b", 2);
    assertThat(floor.telephones().next().agent()).isEqualTo(new AgentId("bob"));
  }
}
