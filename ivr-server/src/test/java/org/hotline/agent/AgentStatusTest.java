package org.hotline.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.junit.jupiter.api.Test;

/** Whom a caller may hope for. */
class AgentStatusTest {
  @Test
  void whoRestsForATimeTakesCallsAgainWhoPausesDoesNotByItself() {
    assertThat(status(AgentState.PAUSED, Duty.READY).takesCalls()).isTrue();
    assertThat(status(AgentState.PAUSED, Duty.paused("lunch")).takesCalls()).isFalse();
  }

  @Test
  void whoIsBusyTakesCallsLaterUnlessAPauseComesFirst() {
    assertThat(status(AgentState.TALKING, Duty.READY).takesCalls()).isTrue();
    assertThat(status(AgentState.TALKING, Duty.paused("lunch")).takesCalls()).isFalse();
  }

  @Test
  void whoIsOffOrDoesNotRespondTakesNone() {
    assertThat(status(AgentState.OFF, Duty.READY).takesCalls()).isFalse();
    assertThat(status(AgentState.NOT_RESPONDING, Duty.notResponding("missed 3")).takesCalls())
        .isFalse();
  }

  private static AgentStatus status(AgentState state, Duty duty) {
    return new AgentStatus(
        new AgentId("eve"),
        state,
        Instant.EPOCH,
        "test",
        Optional.empty(),
        Optional.empty(),
        Attendance.at(duty));
  }
}
