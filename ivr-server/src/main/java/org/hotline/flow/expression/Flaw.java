package org.hotline.flow.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mistake in an expression.
 *
 * @param line within the expression, from 1
 * @param column within the line, from 0
 */
public record Flaw(int line, int column, String problem) {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");

  /** The name that is not known, if that is the mistake. */
  public Optional<String> unknownName() {
    Matcher undeclared = UNDECLARED.matcher(problem);
    return undeclared.matches() ? Optional.of(undeclared.group(1)) : Optional.empty();
  }
}
