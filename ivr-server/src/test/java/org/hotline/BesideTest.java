package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.call.Unreachable;
import org.junit.jupiter.api.Test;

/** Words are read beside the look for Redis: whoever starts the server hears of both alike. */
class BesideTest {
  @Test
  void whoJoinsFindsTheWorkDone() {
    AtomicBoolean done = new AtomicBoolean();

    Beside.start("reading", () -> done.set(true)).join();

    assertThat(done).isTrue();
  }

  @Test
  void aRefusalIsHeardInItsOwnWords() {
    IllegalStateException refusal = new IllegalStateException("expected a directory: make one");

    assertThatThrownBy(failing(refusal)::join).isSameAs(refusal);
  }

  @Test
  void soIsAPartThatIsAway() {
    Unreachable away = new Unreachable("Redis cannot be reached", null);

    assertThatThrownBy(failing(away)::join).isSameAs(away);
  }

  private static Beside failing(RuntimeException reason) {
    return Beside.start(
        "reading",
        () -> {
          throw reason;
        });
  }
}
