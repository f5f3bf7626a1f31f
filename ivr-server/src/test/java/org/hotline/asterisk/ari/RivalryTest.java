package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RivalryTest {
  private Instant now = Instant.parse("2026-11-22T08:00:00Z");
  private final Rivalry rivalry = new Rivalry(() -> now);

  @Test
  void whoComesOnceIsTakenForAConnectionOfOurs() {
    assertThat(rivalry.isLost()).isFalse();
    after(Duration.ofSeconds(10));
    assertThat(rivalry.isLost()).isFalse();
  }

  @Test
  void whoComesAgainAtOnceIsAnother() {
    assertThat(rivalry.isLost()).isFalse();
    after(Duration.ofSeconds(9));
    assertThat(rivalry.isLost()).isTrue();
  }

  private void after(Duration time) {
    now = now.plus(time);
  }
}
