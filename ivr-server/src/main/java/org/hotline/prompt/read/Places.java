package org.hotline.prompt.read;

import java.util.List;
import java.util.Optional;
import org.hotline.prompt.Place;
import org.hotline.prompt.PromptMistake;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Tells the mistakes of one file, each at its place. */
record Places(String file, SourceText source, List<PromptMistake> mistakes) {
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

  /** A mistake at one character of a value. */
  void refuse(ScalarNode node, String value, int index, String message) {
    mistakes.add(PromptMistake.at(source.place(file, node, value, index), message));
  }

  Place of(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }

  /** The text of a plain value; anything else is a mistake. */
  Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    refuse(
        node,
        "expected a text here, but got a list or a mapping; a text that begins with a brace or a bracket stands in quotes");
    return Optional.empty();
  }
}
