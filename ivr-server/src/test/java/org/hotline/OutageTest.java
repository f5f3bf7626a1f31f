package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hotline.flow.test.stage.VirtualClock;
import org.junit.jupiter.api.Test;

class OutageTest {
  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-11-02T12:00:00Z"));
  private final Outage outage = new Outage(clock);

  @Test
  void anOutageThatIsNoticedOftenIsOne() {
    assertThat(outage.begins()).isTrue();
    clock.advance(Duration.ofSeconds(3));
    assertThat(outage.begins()).isFalse();
    clock.advance(Duration.ofSeconds(4));
    assertThat(outage.ends()).contains(Duration.ofSeconds(7));
    assertThat(outage.ends()).isEmpty();
  }

  @Test
  void withoutAnOutageThereIsNoEnd() {
    assertThat(outage.ends()).isEmpty();
  }
}
