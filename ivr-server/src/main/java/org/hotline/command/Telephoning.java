package org.hotline.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.IntSupplier;
import org.hotline.settings.SettingsRefused;

/** Carries out a command with telephones, and says in one sentence why it cannot. */
final class Telephoning {
  private static final int NOT_POSSIBLE = 2;

  private Telephoning() {}

  static int run(PrintStream out, IntSupplier act) {
    try {
      return act.getAsInt();
    } catch (SettingsRefused refused) {
      refused.problems().forEach(out::println);
    } catch (UncheckedIOException failed) {
      out.println("expected a telephone network of our own, but: " + failed.getMessage());
    } catch (Misused | IllegalStateException refused) {
      out.println(refused.getMessage());
    }
    return NOT_POSSIBLE;
  }
}
