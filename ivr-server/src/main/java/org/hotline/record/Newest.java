package org.hotline.record;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list whose newest fitting item goes on changing. */
final class Newest {
  private Newest() {}

  /** Changes the newest item that fits; none is no harm, since facts may be lost. */
  static <T> void change(List<T> items, Predicate<T> which, UnaryOperator<T> change) {
    for (int at = items.size() - 1; at >= 0; at--) {
      if (which.test(items.get(at))) {
        items.set(at, change.apply(items.get(at)));
        return;
      }
    }
  }
}
