package org.hotline.command;

import java.time.Duration;

/** A time as it is typed: {@code 90s}, {@code 4m}, {@code 8h}. */
final class Lasting {
  private Lasting() {}

  static Duration of(String option, String text) {
    if (!text.matches("[1-9][0-9]{0,4}[smh]")) {
      throw new Misused(
          "expected %s to be a time such as 90s, 4m or 2h, but got \"%s\"".formatted(option, text));
    }
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
