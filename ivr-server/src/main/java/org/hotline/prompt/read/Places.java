package org.hotline.prompt.read;

import java.util.List;
import java.util.Optional;
import org.hotline.prompt.PromptMistake;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Tells the mistakes of one file, each at its place. */
record Places(String file, List<PromptMistake> mistakes) {
  void refuse(String message) {
    mistakes.add(PromptMistake.of(file, message));
  }

  void refuse(Node node, String message) {
    refuse(node.getStartMark(), message);
  }

  void refuse(Optional<Mark> mark, String message) {
    int line = mark.map(place -> place.getLine() + 1).orElse(1);
    int column = mark.map(place -> place.getColumn() + 1).orElse(1);
    mistakes.add(new PromptMistake(file, line, column, message));
  }

  /** The text of a plain value; anything else is a mistake. */
  Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    refuse(node, "expected a text here, but got a list or a mapping");
    return Optional.empty();
  }
}
