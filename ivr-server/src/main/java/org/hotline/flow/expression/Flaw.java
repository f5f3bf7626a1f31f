package org.hotline.flow.expression;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.At;

/**
 * One mistake in an expression.
 *
 * @param line within the expression, from 1
 * @param column within the line, from 0
 */
public record Flaw(int line, int column, String problem) {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern NO_QUESTION =
      Pattern.compile("expected type 'bool' but found '([^']*)'");
  private static final Pattern TEXT_AND_NUMBER =
      Pattern.compile(
          "found no matching overload .*\\((string, (int|double)|(int|double), string)\\).*");

  private static final String NOT_KEPT = ", which a call cannot keep; compare it with another";

  /** Something comes out of it that a call cannot keep. */
  static Flaw noValue(String type) {
    return new Flaw(
        1, 0, "gives a " + type.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT) + NOT_KEPT);
  }

  /** The name that is not known, if that is the mistake. */
  public Optional<String> unknownName() {
    Matcher undeclared = UNDECLARED.matcher(problem);
    return undeclared.matches()
        ? Optional.of(Known.variable(undeclared.group(1)).orElse(undeclared.group(1)))
        : Optional.empty();
  }

  /** Where it is in the file. */
  public At place(Formula formula, int width) {
    return formula.place(line, column, width);
  }

  /** The mistake in words that need no knowledge of CEL, where there are such words. */
  public String sentence() {
    Matcher noQuestion = NO_QUESTION.matcher(problem);
    if (noQuestion.matches()) {
      return "expected an expression that is true or false, but this one is of type "
          + noQuestion.group(1);
    }
    if (TEXT_AND_NUMBER.matcher(problem).matches()) {
      return "a text is put beside a number; write the value in quotes,"
          + " or int(name) to count with what was keyed";
    }
    if (problem.contains("'<EOF>'")) {
      return "the expression ends too early";
    }
    if (problem.endsWith(NOT_KEPT)) {
      return "this expression " + problem;
    }
    return "the expression is wrong: " + problem;
  }
}
