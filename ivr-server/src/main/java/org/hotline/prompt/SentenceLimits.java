package org.hotline.prompt;

import java.time.Duration;

/** How long making a sentence may take, and how many bytes all of them may fill. */
public record SentenceLimits(Duration longest, long bytes) {
  public static final SentenceLimits USUAL =
      new SentenceLimits(Duration.ofSeconds(1), 200L * 1024 * 1024);

  public SentenceLimits {
    if (longest.isNegative() || longest.isZero() || bytes < 1) {
      throw new IllegalArgumentException(
          "expected a time and a size above nothing, but got " + longest + " and " + bytes);
    }
  }
}
