package org.hotline.flow.read;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Condition;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.expression.Flaw;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Compiles the expressions of one flow, and tells each flaw where it stands in the file. */
public record Conditions(Expressions expressions, Mistakes mistakes) {

  public Optional<Condition> compile(Node.Text written) {
    return switch (expressions.compile(written.text())) {
      case Compiled.Right(Condition condition) -> Optional.of(condition);
      case Compiled.Wrong(List<Flaw> flaws) -> {
        flaws.forEach(flaw -> tell(flaw, written));
        yield Optional.empty();
      }
    };
  }

  private void tell(Flaw flaw, Node.Text written) {
    Optional<String> unknown = flaw.unknownName();
    if (unknown.isPresent()) {
      mistakes.add(
          place(flaw, written, unknown.get().length()),
          Rule.UNKNOWN_VARIABLE,
          unknown(unknown.get()));
    } else {
      mistakes.add(place(flaw, written, 1), Rule.EXPRESSION, flaw.sentence());
    }
  }

  private String unknown(String name) {
    String hint = Likeness.hint(name, expressions.variables());
    return "no step of this flow sets the variable \""
        + name
        + "\""
        + (hint.isEmpty() ? "; there are " + String.join(", ", expressions.variables()) : hint);
  }

  /** Within the file where the expression is on one line, else where it begins. */
  private static At place(Flaw flaw, Node.Text written, int width) {
    At start = written.at();
    boolean oneLine = flaw.line() == 1 && !written.text().contains("\n");
    int column = start.column() + flaw.column() + (written.quoted() ? 1 : 0);
    return oneLine ? new At(start.file(), start.line(), column, width) : start;
  }
}
