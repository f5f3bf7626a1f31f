package org.hotline.flow.read;

import java.time.Duration;
import java.util.List;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Patience;
import org.hotline.prompt.PromptName;

/** The fields that every step has which asks for keys. */
public final class PatienceFields {
  private static final Field<Integer> TRIES =
      Field.optional("tries", "how often the caller is asked", new Whole(1, 9), 3);
  private static final Field<Duration> FIRST_KEY =
      Field.optional(
          "first-key",
          "how long to wait for the first key",
          Shapes.seconds(1, 60),
          Duration.ofSeconds(5));
  private static final Field<Duration> BETWEEN_KEYS =
      Field.optional(
          "between-keys",
          "how long to wait for each further key",
          Shapes.seconds(1, 60),
          Duration.ofSeconds(3));
  private static final Field<Located<PromptName>> NO_INPUT =
      Field.optional("no-input-prompt", "said when no key came", Shapes.PROMPT_HERE);
  private static final Field<Located<PromptName>> NO_MATCH =
      Field.optional(
          "no-match-prompt", "said when the key or entry will not do", Shapes.PROMPT_HERE);

  public static final List<Field<?>> OF_ONE_KEY = List.of(TRIES, FIRST_KEY, NO_INPUT, NO_MATCH);
  public static final List<Field<?>> OF_AN_ENTRY =
      List.of(TRIES, FIRST_KEY, BETWEEN_KEYS, NO_INPUT, NO_MATCH);

  private PatienceFields() {}

  public static Patience from(Filled filled) {
    return new Patience(
        filled.get(TRIES),
        filled.get(FIRST_KEY),
        filled.get(BETWEEN_KEYS),
        filled.find(NO_INPUT).orElse(system("no-input", filled.at())),
        filled.find(NO_MATCH).orElse(system("no-match", filled.at())));
  }

  /** As long and as often, for a choice that belongs to an entry: its own words would not fit. */
  public static Patience forAChoice(Filled filled) {
    return new Patience(
        filled.get(TRIES),
        filled.get(FIRST_KEY),
        filled.get(BETWEEN_KEYS),
        system("no-input", filled.at()),
        system("no-match", filled.at()));
  }

  private static Located<PromptName> system(String prompt, At at) {
    return new Located<>(new PromptName(prompt), at);
  }
}
