package org.hotline.prompt.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.PromptName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The texts of one language: a mapping {@code prompts} from name to text. */
final class TextFile {
  private static final String ROOT = "prompts";
  private static final long LARGEST = 1024 * 1024;

  private final Path path;
  private final Language language;
  private Places places;

  TextFile(Path path, Language language, List<PromptMistake> mistakes) {
    this.path = path;
    this.language = language;
    this.places = new Places(path.toString(), new SourceText(""), mistakes);
  }

  Map<PromptName, Written> read() {
    return yaml().flatMap(this::compose).map(this::texts).orElse(Map.of());
  }

  private Optional<String> yaml() {
    try {
      return fits() ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (NoSuchFileException missing) {
      places.refuse(
          "expected the texts of a language here, but there is no such file; add it or"
              + " take the language out of the setting \"languages\"");
    } catch (IOException failed) {
      places.refuse("expected a text file in UTF-8, but: " + failed);
    }
    return Optional.empty();
  }

  private boolean fits() throws IOException {
    boolean fits = Files.size(path) <= LARGEST;
    if (!fits) {
      places.refuse("expected at most 1 MiB of texts; no language needs more");
    }
    return fits;
  }

  private Optional<Node> compose(String yaml) {
    places = new Places(path.toString(), new SourceText(yaml), places.mistakes());
    return new Composing(places).compose(yaml);
  }

  private Map<PromptName, Written> texts(Node root) {
    Map<PromptName, Written> texts = new HashMap<>();
    for (NodeTuple entry : entries(root, "the file")) {
      if (places.scalar(entry.getKeyNode()).equals(Optional.of(ROOT))) {
        entries(entry.getValueNode(), "\"prompts\"").forEach(prompt -> take(prompt, texts));
      } else {
        places.refuse(entry.getKeyNode(), "expected only \"prompts:\" at the top of the file");
      }
    }
    return texts;
  }

  private List<NodeTuple> entries(Node node, String what) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    places.refuse(node, "expected " + what + " to be a list of \"name: text\"");
    return List.of();
  }

  private void take(NodeTuple entry, Map<PromptName, Written> texts) {
    new TextEntry(entry, language, places)
        .read()
        .filter(text -> texts.putIfAbsent(text.name(), text.written()) != null)
        .ifPresent(
            twice ->
                places.refuse(
                    entry.getKeyNode(),
                    "prompt \"" + twice.name() + "\" has a text already above"));
  }
}
