package org.hotline.flow.step.hours;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.value.ValueType;

/** Describes {@code hours}. */
public final class OpeningHoursForm implements StepForm {
  private static final Field<Located<String>> HOURS =
      Field.required("hours", "the name of hours in hours.yaml", new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<Located<StepId>> HOLIDAY =
      Field.optional(
          "holiday",
          "the step that follows on holidays; without it: as when closed",
          new Placed<>(Shapes.STEP));
  private static final Field<Located<VariableName>> REASON =
      Field.optional(
          "reason-into",
          "the variable that keeps why: week, forced, or the name of the holiday or exception",
          new Placed<>(Shapes.VARIABLE));
  private static final Field<Located<VariableName>> UNTIL =
      Field.optional(
          "until-into",
          "the variable that keeps when it opens or closes next; not set where that is not in sight",
          new Placed<>(Shapes.VARIABLE));

  @Override
  public StepType type() {
    return OpeningHours.TYPE;
  }

  @Override
  public String about() {
    return "Goes on by whether it is open now.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(HOURS, HOLIDAY, REASON, UNTIL);
  }

  @Override
  public List<Exit> exits(Filled filled) {
    return filled.find(HOLIDAY).stream()
        .map(target -> new Exit(OpeningHours.HOLIDAY, target.value(), target.at()))
        .toList();
  }

  @Override
  public List<Assignment> sets(Filled filled, Surroundings around) {
    return Stream.of(
            set(filled, REASON, ValueType.TEXT, true), set(filled, UNTIL, ValueType.MOMENT, false))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Assignment> set(
      Filled filled, Field<Located<VariableName>> into, ValueType type, boolean sure) {
    Typing typing = new Typing.Fixed(type);
    return filled.find(into).map(name -> new Assignment(name, typing, Optional.empty(), sure));
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new OpeningHours(
        filled.get(HOURS),
        filled.find(HOLIDAY).isPresent(),
        filled.find(REASON).map(Located::value),
        filled.find(UNTIL).map(Located::value));
  }
}
