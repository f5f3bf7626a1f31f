package org.hotline.prompt.read;

import java.util.Optional;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** One line {@code name: text}. */
final class TextEntry {
  /** Two minutes of speech; nobody listens longer to a machine. */
  private static final int LONGEST = 2_000;

  private final NodeTuple entry;
  private final Places places;

  TextEntry(NodeTuple entry, Places places) {
    this.entry = entry;
    this.places = places;
  }

  /** A prompt with its text. */
  record Named(PromptName name, PromptSource source) {}

  Optional<Named> read() {
    return name().flatMap(name -> words(name).map(source -> new Named(name, source)));
  }

  private Optional<PromptName> name() {
    try {
      return places.scalar(entry.getKeyNode()).map(PromptName::new);
    } catch (IllegalArgumentException badName) {
      places.refuse(entry.getKeyNode(), String.valueOf(badName.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<PromptSource> words(PromptName name) {
    return places
        .scalar(entry.getValueNode())
        .map(String::strip)
        .filter(words -> fits(words, name))
        .map(PromptSource.Text::new);
  }

  private boolean fits(String words, PromptName name) {
    if (words.isEmpty() || words.length() > LONGEST) {
      places.refuse(
          entry.getValueNode(),
          "expected a text of 1 to %d characters for prompt \"%s\", but got %d"
              .formatted(LONGEST, name, words.length()));
      return false;
    }
    return true;
  }
}
