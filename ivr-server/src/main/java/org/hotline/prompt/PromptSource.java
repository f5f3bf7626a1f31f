package org.hotline.prompt;

import java.nio.file.Path;
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

  /** Words to be spoken as they stand. */
  record Text(String words) implements PromptSource {}

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
