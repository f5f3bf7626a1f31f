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
    Instant soon = Instant.EPOCH.plusSeconds(10);

    assertThat(status(AgentState.PAUSED, Optional.of(soon)).takesCalls()).isTrue();
    assertThat(status(AgentState.PAUSED, Optional.empty()).takesCalls()).isFalse();
  }

  @Test
  void whoIsBusyTakesCallsLaterWhoIsOffDoesNot() {
    assertThat(status(AgentState.TALKING, Optional.empty()).takesCalls()).isTrue();
    assertThat(status(AgentState.OFF, Optional.empty()).takesCalls()).isFalse();
  }

  private static AgentStatus status(AgentState state, Optional<Instant> until) {
    return new AgentStatus(
        new AgentId("eve"), state, Instant.EPOCH, "test", until, Optional.empty());
  }
}
