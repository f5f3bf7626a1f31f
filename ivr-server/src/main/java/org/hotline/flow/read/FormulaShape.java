package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Mistakes;

/** An expression in CEL; compiled when all variables of the flow are known. */
record FormulaShape(String example) implements Shape<Formula> {
  @Override
  public Optional<Formula> read(Node node, Mistakes mistakes) {
    return new Anything("an expression, such as " + example)
        .read(node, mistakes)
        .map(text -> new Formula(text.text(), text.at(), text.quoted()));
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "minLength", 1);
  }
}
