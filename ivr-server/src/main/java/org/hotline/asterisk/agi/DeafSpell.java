package org.hotline.asterisk.agi;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A time in which no connection can be accepted: told once, and tried again ever more seldom. */
final class DeafSpell {
  private static final Logger LOG = LoggerFactory.getLogger(DeafSpell.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private Duration pause = Duration.ZERO;

  /** How long to leave it alone before the next try. */
  Duration goesOn(IOException cause) {
    if (pause.isZero()) {
      LOG.error(
          "calls over AGI cannot be accepted ({}): with too many open files, a higher limit helps"
              + " (LimitNOFILE, ulimit -n); trying on",
          cause.getMessage());
    }
    Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    return pause;
  }

  void ends() {
    if (!pause.isZero()) {
      LOG.info("calls over AGI are accepted again");
    }
    pause = Duration.ZERO;
  }
}
