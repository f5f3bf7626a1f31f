package org.hotline.flow.expression;

import dev.cel.common.CelIssue;
import java.util.Optional;
import org.hotline.flow.mistake.At;

/**
 * One mistake in an expression.
 *
 * @param line within the expression, from 1
 * @param column within the line, from 0
 * @param sentence in words that need no knowledge of CEL, where there are such words
 * @param unknownName the variable that is not known, if that is the mistake
 */
public record Flaw(int line, int column, String sentence, Optional<String> unknownName) {
  /** Something comes out of it that a call cannot keep. */
  static Flaw noValue(String type) {
    return new Flaw(
        1,
        0,
        "this expression gives %s, which a call cannot keep; compare it with another"
            .formatted(Kind.of(type).words()),
        Optional.empty());
  }

  /** It is no expression at all. */
  static Flaw unread(CelIssue issue, String text) {
    Place place = Place.of(issue, text);
    return at(place, Unread.sentence(issue.getMessage(), place));
  }

  /** Its parts do not fit together. */
  static Flaw unfit(CelIssue issue, String text) {
    Place place = Place.of(issue, text);
    String problem = issue.getMessage();
    return Undeclared.name(problem)
        .map(name -> undeclared(name, place))
        .orElseGet(() -> at(place, Unfit.sentence(problem)));
  }

  /** What {@code known} asks for is a variable, though it stands where a call begins. */
  private static Flaw undeclared(String name, Place place) {
    Optional<String> asked = Known.variable(name);
    return place.isCall() && asked.isEmpty()
        ? at(place.back(name), Undeclared.function(name))
        : new Flaw(
            place.line(),
            place.column() + (place.isCall() ? 1 : 0),
            "",
            Optional.of(asked.orElse(name)));
  }

  static Flaw at(Place place, String sentence) {
    return new Flaw(place.line(), place.column(), sentence, Optional.empty());
  }

  /** Where it is in the file. */
  public At place(Formula formula, int width) {
    return formula.place(line, column, width);
  }
}
