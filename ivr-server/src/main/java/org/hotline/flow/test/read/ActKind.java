package org.hotline.flow.test.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.test.Act;

/**
 * One kind of act: how what belongs to it is written.
 *
 * @param about one sentence for editors and the manual
 */
record ActKind<T>(String about, Shape<T> shape, Function<T, Act> make)
    implements Shape<List<Located<Act>>> {
  @Override
  public Optional<List<Located<Act>>> read(Node value, Mistakes mistakes) {
    return shape
        .read(value, mistakes)
        .map(read -> List.of(new Located<>(make.apply(read), value.at())));
  }

  @Override
  public Map<String, Object> schema() {
    return shape.schema();
  }
}
