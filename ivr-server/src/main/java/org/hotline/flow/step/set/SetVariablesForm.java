package org.hotline.flow.step.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.read.Table;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;
import org.hotline.flow.step.VariableName;

/** Describes {@code set}. */
public final class SetVariablesForm implements StepForm {
  private static final Field<Map<Located<VariableName>, Formula>> VARIABLES =
      Field.required(
          "variables",
          "for each variable an expression (CEL) that is worked out; a text stands in quotes",
          new Table<>(Shapes.VARIABLE, Shapes.formula("tries + 1")));
  private static final Field<Boolean> SECRET =
      Field.optional("secret", "whether the call record hides the values", Shapes.YES_NO, false);

  @Override
  public StepType type() {
    return SetVariables.TYPE;
  }

  @Override
  public String about() {
    return "Sets variables to what is worked out.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(VARIABLES, SECRET);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    Map<VariableName, Formula> variables = new LinkedHashMap<>();
    filled.get(VARIABLES).forEach((name, formula) -> variables.put(name.value(), formula));
    return new SetVariables(variables, filled.get(SECRET));
  }

  @Override
  public List<Assignment> sets(Filled filled, Surroundings around) {
    return filled.find(VARIABLES).orElse(Map.of()).entrySet().stream()
        .map(entry -> assignment(entry.getKey(), entry.getValue()))
        .map(assignment -> assignment.hidden(filled.find(SECRET).orElse(false)))
        .toList();
  }

  private static Assignment assignment(Located<VariableName> name, Formula formula) {
    return Assignment.with(Outcome.NEXT, name, new Typing.ResultOf(formula));
  }

  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    List<Use> uses = new ArrayList<>();
    Set<VariableName> setBefore = new HashSet<>();
    for (var entry : filled.find(VARIABLES).orElse(Map.of()).entrySet()) {
      uses.add(Use.after(setBefore, entry.getValue()));
      setBefore.add(entry.getKey().value());
    }
    return uses;
  }
}
