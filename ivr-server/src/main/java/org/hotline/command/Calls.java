package org.hotline.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.hotline.record.CallRecord;
import org.hotline.settings.Settings;
import org.hotline.settings.SettingsRefused;

/** {@code calls [--last N]} prints the last calls, {@code calls ID} one in full. */
public final class Calls {
  private static final String USAGE =
      "Expected \"calls\", \"calls --last N\" with N from 1 to 500, or \"calls ID\"";

  private final CallsPage page;
  private final PrintStream out;
  private final PrintStream trouble;

  Calls(CallsPage page, PrintStream out, PrintStream trouble) {
    this.page = page;
    this.out = out;
    this.trouble = trouble;
  }

  /** The exit code; the settings say where the server is. */
  public static int run(List<String> arguments) {
    try {
      CallsPage page = new CallsPage(Settings.fromEnvironment(System.getenv()).http());
      return new Calls(page, System.out, System.err).answer(arguments);
    } catch (SettingsRefused refused) {
      refused.problems().forEach(System.err::println);
      return 2;
    }
  }

  /** What the process ends with: 0, or 1 for what is not there, or 2 for a wrong question. */
  int answer(List<String> arguments) {
    try {
      return switch (arguments.size()) {
        case 0 -> print(page.latest("20"));
        case 1 -> one(arguments.getFirst());
        case 2 -> latest(arguments.getFirst(), arguments.getLast());
        default -> refuse(USAGE, 2);
      };
    } catch (NoAnswer none) {
      return refuse(String.valueOf(none.getMessage()), 1);
    }
  }

  private int latest(String option, String most) {
    boolean asked = option.equals("--last") && most.matches("[1-9][0-9]{0,2}");
    return asked ? print(page.latest(most)) : refuse(USAGE, 2);
  }

  private int one(String id) {
    if (id.startsWith("-")) {
      return refuse(USAGE, 2);
    }
    Optional<CallRecord> call = page.one(id);
    call.ifPresent(record -> out.print(new CallText(record).full()));
    return call.isPresent() ? 0 : refuse("There is no call " + id, 1);
  }

  private int print(List<CallRecord> records) {
    records.reversed().forEach(record -> out.println(new CallText(record).brief()));
    if (records.isEmpty()) {
      out.println("No calls yet.");
    }
    return 0;
  }

  private int refuse(String why, int code) {
    trouble.println(why);
    return code;
  }
}
