package org.hotline.flow.step.forcehours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.hours.Forced;
import org.hotline.hours.Lasting;

/** Describes {@code force-hours}. */
public final class ForceHoursForm implements StepForm {
  private static final Field<Located<String>> HOURS =
      Field.required("hours", "the name of hours in hours.yaml", new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<Optional<Forced.Way>> TO =
      Field.required("to", "open, closed, or calendar: as the hours say", new Choice<>(ways()));
  private static final Field<Lasting> UNTIL =
      Field.optional(
          "until",
          "when the calendar has it back; without it: next-opening",
          new Choice<>(ends()),
          Lasting.UNTIL_NEXT_OPENING);

  @Override
  public StepType type() {
    return ForceHours.TYPE;
  }

  @Override
  public String about() {
    return "Opens or closes whatever the calendar says, for who has keyed the PIN.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(HOURS, TO, UNTIL);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    Lasting lasting = filled.get(UNTIL);
    Wish wish =
        filled
            .get(TO)
            .<Wish>map(way -> new Wish.Keep(way, lasting))
            .orElseGet(Wish.ByCalendar::new);
    return new ForceHours(filled.get(HOURS), wish);
  }

  private static SequencedMap<String, Optional<Forced.Way>> ways() {
    SequencedMap<String, Optional<Forced.Way>> ways = new LinkedHashMap<>();
    ways.put("open", Optional.of(Forced.Way.OPEN));
    ways.put("closed", Optional.of(Forced.Way.CLOSED));
    ways.put("calendar", Optional.empty());
    return ways;
  }

  private static SequencedMap<String, Lasting> ends() {
    SequencedMap<String, Lasting> ends = new LinkedHashMap<>();
    ends.put("next-opening", Lasting.UNTIL_NEXT_OPENING);
    ends.put("further-notice", Lasting.UNTIL_FURTHER_NOTICE);
    return ends;
  }
}
