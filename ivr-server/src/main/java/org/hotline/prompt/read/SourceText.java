package org.hotline.prompt.read;

import org.hotline.prompt.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A file of texts as it is written, in which a character of a text is found back. */
record SourceText(String yaml) {

  /**
   * Quotes and line breaks make a value differ from what is written; what can be seen of it stands
   * there in the same order.
   */
  Place place(String file, ScalarNode node, String value, int index) {
    int found = start(node);
    int next = found;
    for (int at = 0; at <= Math.min(index, value.length() - 1); at++) {
      int here = yaml.indexOf(value.charAt(at), next);
      if (here >= 0 && !Character.isWhitespace(value.charAt(at))) {
        found = here;
        next = here + 1;
      }
    }
    return place(file, found);
  }

  private int start(ScalarNode node) {
    int mark = yaml.offsetByCodePoints(0, node.getStartMark().map(Mark::getIndex).orElse(0));
    return switch (node.getScalarStyle()) {
      case FOLDED, LITERAL -> yaml.indexOf('\n', mark) + 1;
      case DOUBLE_QUOTED, SINGLE_QUOTED -> mark + 1;
      case PLAIN, JSON_SCALAR_STYLE -> mark;
    };
  }

  private Place place(String file, int at) {
    String before = yaml.substring(0, at);
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return new Place(file, line, at - before.lastIndexOf('\n'));
  }
}
