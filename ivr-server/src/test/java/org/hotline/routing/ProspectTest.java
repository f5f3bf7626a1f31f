package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hotline.promise.Outlook;
import org.hotline.queue.Ticket;
import org.hotline.redis.RealRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is served before a caller, and by how many agents. */
class ProspectTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @RegisterExtension final DispatchFloor floor = new DispatchFloor(REDIS);

  @Test
  void whereNobodyWorksNothingIsKnown() {
    assertThat(outlook(floor.callerJoins("ann", 0))).isEmpty();
  }

  @Test
  void whoCameBeforeIsServedBefore() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("ann", 0);
    floor.telephones().next();
    Ticket bob = floor.callerJoins("bob", 1);
    Ticket cid = floor.callerJoins("cid", 2);

    assertThat(outlook(cid)).contains(new Outlook(3, 2, 1, false));
    assertThat(outlook(bob)).contains(new Outlook(2, 1, 1, false));
  }

  @Test
  void whoMeetsAnIdleAgentIsToldSo() throws InterruptedException {
    floor.agentRegisters("eve");
    Ticket stranger = SupportQueue.ticket("ann", 0);

    assertThat(outlook(stranger)).contains(new Outlook(1, 0, 1, true));
  }

  @Test
  void whoeverCompetesForTheAgentsCounts() throws InterruptedException {
    floor.agentRegisters("eve");
    floor.callerJoins("ann", 0);
    floor.telephones().next();
    Ticket hurried = SupportQueue.within(1, 0, "bob", 1);
    floor.dispatcher().join(hurried, _ -> {});
    Ticket patient = SupportQueue.within(3600, 0, "cid", 1);

    assertThat(outlook(patient).orElseThrow().position()).isEqualTo(3);
    assertThat(Duration.between(patient.since(), hurried.since())).isZero();
  }

  private Optional<Outlook> outlook(Ticket ticket) {
    return floor.dispatcher().outlook(ticket);
  }
}
