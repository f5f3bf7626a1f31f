package org.hotline.connector;

import java.time.Duration;

/**
 * When an ailing back-end is left alone: once {@code failures} of the last {@code window} answers
 * failed, nothing is asked for the length of the pause.
 */
public record Circuit(int failures, int window, Duration pause) {
  public static final Circuit USUAL = new Circuit(5, 10, Duration.ofSeconds(30));

  public Circuit {
    if (failures < 1 || failures > window) {
      throw new IllegalArgumentException(
          "Expected failures from 1 to window, which is %d, but got %d"
              .formatted(window, failures));
    }
  }
}
