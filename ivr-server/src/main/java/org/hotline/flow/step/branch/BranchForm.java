package org.hotline.flow.step.branch;

import java.util.ArrayList;
import java.util.List;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/** Describes {@code branch}. */
public final class BranchForm implements StepForm {
  private static final Field<Formula> WHEN =
      Field.required(
          "when",
          "an expression (CEL) that is true or false",
          Shapes.formula("customer == \"1234\""));
  private static final Field<Located<StepId>> NEXT =
      Field.required("next", "the step to go on with", new Placed<>(Shapes.STEP));
  private static final Field<List<Case>> CASES =
      Field.required(
          "cases",
          "what to look at, from top to bottom; the first that holds is taken",
          new OneOrMore<>(
              new Form<>(
                  "a case",
                  List.of(WHEN, NEXT),
                  filled -> new Case(filled.get(WHEN), filled.get(NEXT)))));

  /** What to look at, and where to go then. */
  private record Case(Formula when, Located<StepId> next) {}

  @Override
  public StepType type() {
    return Branch.TYPE;
  }

  @Override
  public String about() {
    return "Goes on by what is known of the call.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(CASES);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Branch(filled.get(CASES).stream().map(Case::when).toList());
  }

  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    List<Use> uses = new ArrayList<>();
    for (Case choice : filled.find(CASES).orElse(List.of())) {
      uses.add(Use.question(choice.when(), Outcome.matched(uses.size() + 1)));
    }
    return uses;
  }

  @Override
  public List<Exit> exits(Filled filled) {
    List<Exit> exits = new ArrayList<>();
    for (Case choice : filled.find(CASES).orElse(List.of())) {
      exits.add(
          new Exit(Outcome.matched(exits.size() + 1), choice.next().value(), choice.next().at()));
    }
    return exits;
  }
}
