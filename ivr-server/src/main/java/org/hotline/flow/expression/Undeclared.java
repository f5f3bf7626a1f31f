package org.hotline.flow.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in an expression that mean nothing. */
final class Undeclared {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");

  private Undeclared() {}

  static Optional<String> name(String problem) {
    Matcher undeclared = UNDECLARED.matcher(problem);
    return undeclared.matches() ? Optional.of(undeclared.group(1)) : Optional.empty();
  }

  static String function(String name) {
    return switch (name) {
      case "known" ->
          "known(...) asks for one variable by its name, without quotes, such as known(order)";
      case "not" -> Unread.NOT;
      default ->
          "there is no function \"%s\"; there are known, size, int, double, string, timestamp, duration"
                  .formatted(name)
              + ", and behind a text .startsWith, .endsWith, .contains and .matches";
    };
  }
}
