package org.hotline.flow.test.stage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.Act;

/** The acts of a test that have not come yet. */
final class ActsAhead {
  private final Deque<Located<Act>> acts;

  ActsAhead(Collection<Located<Act>> acts) {
    this.acts = new ArrayDeque<>(acts);
  }

  boolean isEmpty() {
    return acts.isEmpty();
  }

  Optional<Act> next() {
    return Optional.ofNullable(acts.peek()).map(Located::value);
  }

  /** The next that is more than silence. */
  Optional<Located<Act>> afterSilence() {
    return acts.stream().filter(act -> !(act.value() instanceof Act.Silence)).findFirst();
  }

  void remove() {
    acts.remove();
  }

  void endSilence() {
    while (next().orElse(null) instanceof Act.Silence) {
      acts.remove();
    }
  }
}
