package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hotline.prompt.message.Template;
import org.hotline.value.ValueType;

/** What a prompt is made from in one language. */
public sealed interface PromptSource {
  /** The values without which it cannot be said, and of which types they may be. */
  default Map<String, Set<ValueType>> needs() {
    return Map.of();
  }

  /** About how long it takes to say; nothing where only a recording knows. */
  default Duration length() {
    return Duration.ZERO;
  }

  /** Words to be spoken as they stand. */
  record Text(String words) implements PromptSource {
    /** People and programs alike say some fifteen letters in a second. */
    private static final int LETTERS_A_SECOND = 15;

    @Override
    public Duration length() {
      return Duration.ofMillis(words.length() * 1000L / LETTERS_A_SECOND);
    }
  }

  /** Words with values in them, spoken when the values are known. */
  record Message(Template template) implements PromptSource {
    @Override
    public Map<String, Set<ValueType>> needs() {
      return template.needs();
    }
  }

  /** A person's voice, kept as a WAV file; replaces the text. */
  record Recording(Path file) implements PromptSource {}
}
