package org.hotline.flow.test.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Shape;
import org.hotline.flow.test.Act;

/** One act, or several of the same kind one after another. */
record SeveralActs(Shape<List<Located<Act>>> one) implements Shape<List<Located<Act>>> {
  @Override
  public Optional<List<Located<Act>>> read(Node value, Mistakes mistakes) {
    return new OneOrMore<>(one)
        .read(value, mistakes)
        .map(lists -> lists.stream().flatMap(List::stream).toList());
  }

  @Override
  public Map<String, Object> schema() {
    return new OneOrMore<>(one).schema();
  }
}
