package org.hotline.prompt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.Sound;

/** The prompts in use: which there are, and their sounds, ready to be played. */
public interface Prompts {
  /** The languages of the catalogue, the first being the one to fall back on. */
  List<Language> languages();

  /** The names that have a text or a recording in this language itself, without falling back. */
  Set<PromptName> names(Language language);

  /** The sound in this language, else in the first language that has it; empty when none has. */
  Optional<Sound> sound(PromptName name, Language language);
}
