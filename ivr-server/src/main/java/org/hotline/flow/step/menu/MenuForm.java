package org.hotline.flow.step.menu;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.AtLeastOne;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.PatienceFields;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.read.Table;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.PromptName;

/** Describes {@code menu}. */
public final class MenuForm implements StepForm {
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "the question, naming each choice and then its key", Shapes.PROMPTS);
  private static final Field<Map<Located<Key>, Located<StepId>>> KEYS =
      Field.required(
          "keys",
          "for each key the step that it leads to; by habit 0 a person, '*' back",
          new AtLeastOne<>(
              "1: NAME-OF-A-STEP", new Table<>(Shapes.KEY, new Placed<>(Shapes.STEP))));

  @Override
  public StepType type() {
    return Menu.TYPE;
  }

  @Override
  public String about() {
    return "Asks for one key of a few.";
  }

  @Override
  public List<Field<?>> fields() {
    return Stream.concat(Stream.of(PROMPT, KEYS), PatienceFields.OF_ONE_KEY.stream()).toList();
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    Set<Key> keys =
        filled.get(KEYS).keySet().stream().map(Located::value).collect(Collectors.toSet());
    return new Menu(filled.get(PROMPT), keys, PatienceFields.from(filled));
  }

  @Override
  public List<Exit> exits(Filled filled) {
    return filled.find(KEYS).orElse(Map.of()).entrySet().stream()
        .map(entry -> exit(entry.getKey().value(), entry.getValue()))
        .toList();
  }

  private static Exit exit(Key key, Located<StepId> target) {
    return new Exit(Outcome.key(key), target.value(), target.at());
  }
}
