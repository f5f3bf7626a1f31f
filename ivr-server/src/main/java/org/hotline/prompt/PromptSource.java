package org.hotline.prompt;

import java.nio.file.Path;

/** What a prompt is made from in one language. */
public sealed interface PromptSource {
  /** Words to be spoken. */
  record Text(String words) implements PromptSource {}

  /** A person's voice, kept as a WAV file; replaces the text. */
  record Recording(Path file) implements PromptSource {}
}
