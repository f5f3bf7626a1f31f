package org.hotline.prompt.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The texts of one language: a mapping {@code prompts} from name to text. */
final class TextFile {
  private static final String ROOT = "prompts";

  private final Path path;
  private final Places places;

  TextFile(Path path, List<PromptMistake> mistakes) {
    this.path = path;
    this.places = new Places(path.toString(), mistakes);
  }

  Map<PromptName, PromptSource> read() {
    return compose().map(this::texts).orElse(Map.of());
  }

  private Optional<Node> compose() {
    try {
      Optional<Node> root = new Compose(settings()).composeString(Files.readString(path));
      if (root.isEmpty()) {
        places.refuse("expected \"prompts:\" with a text for each name, but the file is empty");
      }
      return root;
    } catch (NoSuchFileException missing) {
      places.refuse(
          "expected the texts of a language here, but there is no such file; add it or"
              + " take the language out of the setting \"languages\"");
    } catch (IOException failed) {
      places.refuse("expected a text file in UTF-8, but: " + failed);
    } catch (MarkedYamlEngineException broken) {
      places.refuse(broken.getProblemMark(), "expected YAML, but " + broken.getProblem());
    } catch (YamlEngineException broken) {
      places.refuse("expected YAML, but: " + broken.getMessage());
    }
    return Optional.empty();
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setUseMarks(true).build();
  }

  private Map<PromptName, PromptSource> texts(Node root) {
    Map<PromptName, PromptSource> texts = new HashMap<>();
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

  private void take(NodeTuple entry, Map<PromptName, PromptSource> texts) {
    new TextEntry(entry, places)
        .read()
        .filter(text -> texts.putIfAbsent(text.name(), text.source()) != null)
        .ifPresent(
            twice ->
                places.refuse(
                    entry.getKeyNode(),
                    "prompt \"" + twice.name() + "\" has a text already above"));
  }
}
