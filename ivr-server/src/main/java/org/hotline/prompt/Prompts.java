package org.hotline.prompt;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.Sound;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** The prompts in use: which there are, and their sounds, ready to be played. */
public interface Prompts {
  /** The languages of the catalogue, the first being the one to fall back on. */
  List<Language> languages();

  /** Where the days and hours are those that callers are told. */
  ZoneId zone();

  /**
   * The names that have a text or a recording in this language itself, without falling back; a
   * region has what its language has.
   */
  Set<PromptName> names(Language language);

  /** About how long it takes to say; nothing where only a recording knows. */
  default Duration length(PromptName name, Language language) {
    return Duration.ZERO;
  }

  /**
   * The sound in this language, else in its language without region, else in the first language
   * that has it; empty when none has.
   */
  Optional<Sound> sound(PromptName name, Language language);

  /** The values without which the prompt cannot be said, and of which types each may be. */
  default Map<String, Set<ValueType>> needs(PromptName name, Language language) {
    return Map.of();
  }

  /**
   * The sound of the whole sentence with these values in it, made now if need be, within a second.
   * When that fails, what can be said without values: the wording {@code NAME-short}, else {@code
   * sorry}.
   */
  default Optional<Sound> sound(PromptName name, Language language, Map<String, Value> values) {
    return sound(name, language);
  }

  /** Begins to make the sentence while something else plays; returns at once and never fails. */
  default void prepare(PromptName name, Language language, Map<String, Value> values) {}
}
