package org.hotline.phone;

import java.util.concurrent.TimeUnit;

/** How a process of a test is ended. */
final class Endings {
  private static final long FAREWELL_SECONDS = 10;

  private Endings() {}

  /** As the power would. */
  static void kill(Process process) {
    process.destroyForcibly().onExit().join();
  }

  /** As an admin would; by force when it does not go. */
  static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        kill(process);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      kill(process);
    }
  }
}
