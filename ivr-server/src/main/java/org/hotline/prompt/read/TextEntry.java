package org.hotline.prompt.read;

import java.util.Optional;
import org.hotline.prompt.Language;
import org.hotline.prompt.Place;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.message.Template;
import org.hotline.prompt.message.TemplateBroken;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One line {@code name: text}. */
final class TextEntry {
  /** Two minutes of speech; nobody listens longer to a machine. */
  private static final int LONGEST = 2_000;

  private final NodeTuple entry;
  private final Language language;
  private final Places places;

  TextEntry(NodeTuple entry, Language language, Places places) {
    this.entry = entry;
    this.language = language;
    this.places = places;
  }

  /** A prompt with its text. */
  record Named(PromptName name, Written written) {}

  Optional<Named> read() {
    Place place = places.of(entry.getKeyNode());
    return name()
        .flatMap(name -> words(name).map(source -> new Named(name, new Written(source, place))));
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
        .flatMap(this::source);
  }

  private Optional<PromptSource> source(String words) {
    if (!Template.hasValues(words)) {
      return Optional.of(new PromptSource.Text(words));
    }
    try {
      return Optional.of(new PromptSource.Message(Template.of(words, language)));
    } catch (TemplateBroken broken) {
      places.refuse((ScalarNode) entry.getValueNode(), words, broken.index(), broken.message());
      return Optional.empty();
    }
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
