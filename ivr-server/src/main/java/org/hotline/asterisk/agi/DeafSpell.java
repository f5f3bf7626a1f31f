package org.hotline.asterisk.agi;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** A time in which no connection can be accepted: told once, and tried again ever more seldom. */
final class DeafSpell {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final Consumer<String> complaint;
  private final Consumer<String> relief;
  private Duration pause = Duration.ZERO;

  DeafSpell(Consumer<String> complaint, Consumer<String> relief) {
    this.complaint = complaint;
    this.relief = relief;
  }

  /** How long to leave it alone before the next try. */
  Duration goesOn(IOException cause) {
    if (pause.isZero()) {
      complaint.accept(
          "calls over AGI cannot be accepted (%s): with too many open files, a higher limit helps (LimitNOFILE, ulimit -n); trying on"
              .formatted(cause.getMessage()));
    }
    Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    return pause;
  }

  void ends() {
    if (!pause.isZero()) {
      relief.accept("calls over AGI are accepted again");
    }
    pause = Duration.ZERO;
  }
}
