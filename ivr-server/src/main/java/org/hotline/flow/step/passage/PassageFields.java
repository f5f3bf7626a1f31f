package org.hotline.flow.step.passage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.read.Table;
import org.hotline.flow.step.Handed;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.Signature;
import org.hotline.flow.step.Use;
import org.hotline.flow.step.VariableName;

/** The fields of every step that leads into another flow. */
final class PassageFields {
  private static final Field<Located<String>> FLOW =
      Field.required("flow", "the name of the other flow", new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<Map<Located<VariableName>, Formula>> WITH =
      Field.optional(
          "with",
          "for each variable that the other flow takes an expression (CEL) that is worked out; what is private only where that flow takes it as secret",
          new Table<>(Shapes.VARIABLE, Shapes.formula("order_number")),
          Map.of());

  static final List<Field<?>> ALL = List.of(FLOW, WITH);

  private PassageFields() {}

  static Passage from(Filled filled, boolean comesBack) {
    return new Passage(filled.get(FLOW), filled.get(WITH), comesBack);
  }

  /** Nothing where there is no such flow; that is told elsewhere. */
  static Signature signature(Filled filled, Surroundings around) {
    return filled.find(FLOW).flatMap(flow -> around.flow(flow.value())).orElse(Signature.NOTHING);
  }

  static List<Use> uses(Filled filled, Surroundings around) {
    Map<String, Handed> takes = signature(filled, around).takes();
    String flow = filled.find(FLOW).map(Located::value).orElse("");
    return filled.find(WITH).orElse(Map.of()).entrySet().stream()
        .map(given -> use(given.getKey().value().value(), given.getValue(), takes, flow))
        .toList();
  }

  private static Use use(String name, Formula formula, Map<String, Handed> takes, String flow) {
    String wayToPrivacy = "let flow \"%s\" take \"%s\" with 'secret: true'".formatted(flow, name);
    return Optional.ofNullable(takes.get(name))
        .map(taken -> Use.handing(taken, formula, wayToPrivacy))
        .orElseGet(() -> Use.of(formula));
  }
}
