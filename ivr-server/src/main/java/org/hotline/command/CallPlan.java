package org.hotline.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.call.PhoneNumber;

/** What {@code call} was asked to do. */
record CallPlan(String number, PhoneNumber from, List<PlannedKeys> keys, Duration longest) {
  static final String USAGE =
      "usage: call NUMBER [--press KEYS[@SECONDSs],...] [--from NUMBER] [--for SECONDSs]";

  private static final String SOMEBODY = "+31201234567";

  static CallPlan of(List<String> arguments) {
    Options options = Options.read(arguments, USAGE, "--press", "--from", "--for");
    return new CallPlan(
        number(options.subject()),
        new PhoneNumber(number(options.value("--from").orElse(SOMEBODY))),
        options.value("--press").map(CallPlan::keys).orElse(List.of()),
        options.value("--for").map(Options::duration).orElse(Duration.ofHours(1)));
  }

  private static List<PlannedKeys> keys(String text) {
    List<PlannedKeys> planned = new ArrayList<>();
    for (String word : text.split(",")) {
      planned.add(PlannedKeys.of(word));
    }
    return planned;
  }

  private static String number(String text) {
    if (!text.matches("\\+?[0-9]{1,20}")) {
      throw new Misused("expected a number of digits, but got \"" + text + "\"; " + USAGE);
    }
    return text;
  }
}
