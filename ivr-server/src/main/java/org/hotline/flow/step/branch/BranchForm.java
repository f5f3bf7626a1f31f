package org.hotline.flow.step.branch;

import java.util.ArrayList;
import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Anything;
import org.hotline.flow.read.Conditions;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;

/** Describes {@code branch}. */
public final class BranchForm implements StepForm {
  private static final Field<Node.Text> WHEN =
      Field.required(
          "when",
          "an expression (CEL) that is true or false",
          new Anything("an expression, such as customer == \"1234\""));
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
  public Step step(Filled filled, Conditions conditions) {
    return new Branch(
        filled.get(CASES).stream()
            .flatMap(choice -> conditions.compile(choice.when()).stream())
            .toList());
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
