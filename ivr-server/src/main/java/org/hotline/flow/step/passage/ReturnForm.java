package org.hotline.flow.step.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.At;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Handed;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;
import org.hotline.flow.step.VariableName;

/** Describes {@code return}. */
public final class ReturnForm implements StepForm {
  private static final Field<Outcome> AS =
      Field.optional(
          "as",
          "done unless told: with what the flow gives; or failed: with nothing",
          new Choice<>(outcomes()),
          Outcome.DONE);

  @Override
  public StepType type() {
    return Return.TYPE;
  }

  @Override
  public String about() {
    return "Goes back to the flow that led here.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(AS);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    List<VariableName> gives =
        isDone(filled)
            ? around.own().gives().keySet().stream().map(VariableName::new).toList()
            : List.of();
    return new Return(filled.get(AS), gives);
  }

  /** As if each were written here, so that it has to be known and of its type. */
  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    return isDone(filled)
        ? around.own().gives().entrySet().stream()
            .map(gift -> use(gift.getKey(), gift.getValue(), filled.at()))
            .toList()
        : List.of();
  }

  private static Use use(String name, Handed gift, At here) {
    return Use.gift(
        gift,
        new Formula(name, here, false),
        "let this flow give \"%s\" with 'secret: true'".formatted(name));
  }

  private static boolean isDone(Filled filled) {
    return filled.find(AS).filter(Outcome.DONE::equals).isPresent();
  }

  private static SequencedMap<String, Outcome> outcomes() {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>(Map.of("done", Outcome.DONE));
    outcomes.put("failed", Outcome.FAILED);
    return outcomes;
  }
}
