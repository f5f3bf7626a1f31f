package org.hotline.flow.expression;

import dev.cel.common.CelIssue;
import java.util.List;

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
    int line = issue.getSourceLocation().getLine();
    int column = Math.max(0, issue.getSourceLocation().getColumn());
    List<String> lines = text.lines().toList();
    String whole = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    int signs = Math.min(column, whole.codePointCount(0, whole.length()));
    int split = whole.offsetByCodePoints(0, signs);
    return new Place(line, column, whole.substring(0, split), whole.substring(split));
  }

  boolean isCall() {
    return rest.startsWith("(");
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
