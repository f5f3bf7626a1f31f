package org.hotline.phone;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The connections between server and Asterisk, which break and are found again. */
record Connection(Gate gate, HotlineApi api) {
  private static final Duration RECONNECTION = Duration.ofSeconds(15);

  void isLostWhile(Runnable story) {
    lose();
    try {
      story.run();
    } finally {
      find();
    }
  }

  void isDeafWhile(Runnable story) {
    gate.swallows();
    try {
      story.run();
    } finally {
      lose();
      find();
    }
  }

  private void lose() {
    gate.shuts();
    expect("notice that Asterisk is away", () -> !api.ready());
  }

  private void find() {
    gate.opens();
    expect("find Asterisk again", api::ready);
  }

  private static void expect(String what, BooleanSupplier so) {
    if (!Patience.of(RECONNECTION).until(so)) {
      throw new IllegalStateException("expected the server to " + what);
    }
  }
}
