package org.hotline.flow.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an expression.
 *
 * @param line from 1
 * @param column from 0
 * @param before what stands before it on its line
 * @param rest what stands there, to the end of the line
 */
record Place(int line, int column, String before, String rest) {
  static Place of(CelIssue issue, String text) {
    return of(issue.getSourceLocation(), text);
  }

  static Place startOf(String text) {
    return of(CelSourceLocation.of(1, 0), text);
  }

  static Place of(CelSourceLocation location, String text) {
    int line = location.getLine();
    int column = Math.max(0, location.getColumn());
    List<String> lines = text.lines().toList();
    String whole = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    int signs = Math.min(column, whole.codePointCount(0, whole.length()));
    int split = whole.offsetByCodePoints(0, signs);
    return new Place(line, column, whole.substring(0, split), whole.substring(split));
  }

  boolean isCall() {
    return rest.startsWith("(");
  }

  /** Where begins what ends here; this place where that does not stand before it. */
  Place backTo(Pattern opening) {
    Matcher found = opening.matcher(before);
    return found.find() ? back(found.group()) : this;
  }

  /** What stands there up to a sign, of which those within the first so many do not count. */
  String upTo(char sign, int least) {
    int end = rest.indexOf(sign, Math.min(least, rest.length()));
    return end < 0 ? rest : rest.substring(0, end + 1);
  }

  /** Where the name begins that ends here. */
  Place back(String name) {
    return before.endsWith(name)
        ? new Place(
            line,
            column - name.length(),
            before.substring(0, before.length() - name.length()),
            name + rest)
        : this;
  }
}
