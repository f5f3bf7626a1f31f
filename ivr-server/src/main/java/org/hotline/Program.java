package org.hotline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The program that runs. */
final class Program {
  private Program() {}

  /** How long its process runs. */
  static Duration age(Instant now) {
    Instant start = ProcessHandle.current().info().startInstant().orElse(now);
    return Duration.between(start, now);
  }

  /** Differs between two builds. */
  static String identity() {
    try {
      Path file =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(file).toMillis() + "-" + Files.size(file);
    } catch (IOException | URISyntaxException unknown) {
      return "unknown since " + System.nanoTime();
    }
  }
}
