package org.hotline.prompt.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes the tree of a document of YAML; what is none becomes a mistake, never an exception. */
record Composing(Places places) {
  /** Deeper than any file of texts; the library follows each level by a call of its own. */
  private static final int DEEPEST = 24;

  Optional<Node> compose(String yaml) {
    try {
      return isDeep(yaml) ? Optional.empty() : root(yaml);
    } catch (MarkedYamlEngineException broken) {
      places.refuse(broken.getProblemMark(), "expected YAML, but " + broken.getProblem());
    } catch (YamlEngineException broken) {
      places.refuse("expected YAML, but: " + broken.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Node> root(String yaml) {
    Optional<Node> root = new Compose(settings()).composeString(yaml);
    if (root.isEmpty()) {
      places.refuse("expected \"prompts:\" with a text for each name, but the file is empty");
    }
    return root;
  }

  private boolean isDeep(String yaml) {
    int depth = 0;
    for (Event event : new Parse(settings()).parseString(yaml)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        places.refuse(
            event.getStartMark(), "expected a name and a text, but this is nested very deep");
        return true;
      }
    }
    return false;
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setUseMarks(true).build();
  }
}
