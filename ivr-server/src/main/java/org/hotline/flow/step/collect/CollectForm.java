package org.hotline.flow.step.collect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Choice;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.PatienceFields;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.read.Word;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.PromptName;
import org.hotline.value.ValueType;

/** Describes {@code collect}. */
public final class CollectForm implements StepForm {
  private static final Field<Located<VariableName>> INTO =
      Field.required("into", "the variable that keeps the digits", new Placed<>(Shapes.VARIABLE));
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "the question", Shapes.PROMPTS);
  private static final Field<Entry> DIGITS =
      Field.required(
          "digits",
          "how many digits, such as 4 or {min: 2, max: 6}, or a date, such as {date: ddmmyyyy}",
          new DigitsShape());
  private static final Field<Key> TERMINATOR =
      Field.optional(
          "terminator",
          "the key that ends an entry of variable length: # or '*'",
          new Word<>(
              "'#' or '*', as digits belong to the entry",
              Pattern.compile("[*#]"),
              text -> new Key(text.charAt(0))),
          Key.HASH);
  private static final Field<Located<DigitCheck>> CHECK =
      Field.optional("check", "the check digit's rule", new Placed<>(new Choice<>(checks())));
  private static final Field<List<Located<PromptName>>> CONFIRM =
      Field.optional(
          "confirm",
          "tells the entry and asks whether it is right: 1 for yes, 2 to key it again, 0 for a person",
          Shapes.PROMPTS);
  private static final Field<Boolean> SECRET =
      Field.optional("secret", "whether the call record hides the keys", Shapes.YES_NO, false);
  private static final Field<Boolean> AGAIN =
      Field.optional("again", "whether to ask even when it was keyed before", Shapes.YES_NO, false);

  @Override
  public StepType type() {
    return Collect.TYPE;
  }

  @Override
  public String about() {
    return "Asks for digits and keeps them, or the date they stand for, in a variable.";
  }

  @Override
  public List<Field<?>> fields() {
    return Stream.concat(
            Stream.of(PROMPT, INTO, DIGITS, TERMINATOR, CHECK, CONFIRM, SECRET, AGAIN),
            PatienceFields.OF_AN_ENTRY.stream())
        .toList();
  }

  @Override
  public List<Assignment> sets(Filled filled, Surroundings around) {
    ValueType type = filled.find(DIGITS).map(Entry::type).orElse(ValueType.TEXT);
    return filled.find(INTO).stream()
        .map(into -> Assignment.with(Outcome.NEXT, into, new Typing.Fixed(type)))
        .map(assignment -> assignment.hidden(filled.find(SECRET).orElse(false)))
        .toList();
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Collect(
        filled.get(PROMPT),
        filled.get(INTO),
        filled.get(DIGITS),
        filled.get(TERMINATOR),
        filled.find(CHECK),
        filled
            .find(CONFIRM)
            .map(question -> new Confirmation(question, PatienceFields.forAChoice(filled))),
        filled.get(SECRET),
        filled.get(AGAIN),
        PatienceFields.from(filled));
  }

  private static SequencedMap<String, DigitCheck> checks() {
    SequencedMap<String, DigitCheck> checks = new LinkedHashMap<>();
    Arrays.stream(DigitCheck.values()).forEach(check -> checks.put(check.word(), check));
    return checks;
  }
}
