package org.hotline.flow.test.stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.flow.test.Act;

/** Presses keys and hangs up, as soon as the script says so. */
final class StagedCaller {
  private final Script script;
  private final Deque<Key> pressed = new ArrayDeque<>();

  StagedCaller(Script script) {
    this.script = script;
  }

  /** Before anything new: a caller of whom nothing more is to be seen hangs up. */
  void turn() {
    act();
    if (script.over() && pressed.isEmpty()) {
      throw hungUp();
    }
  }

  /**
   * Does all that needs no waiting; who hangs up does so when the keys before it have been taken.
   */
  void act() {
    while (script.next().orElse(null) instanceof Act.Presses(String keys)) {
      script.came();
      press(keys);
    }
    if (pressed.isEmpty() && script.next().orElse(null) instanceof Act.HangsUp) {
      script.came();
      throw hungUp();
    }
  }

  Optional<Key> key() {
    return Optional.ofNullable(pressed.poll());
  }

  boolean interrupts(Predicate<CallEvent> wanted) {
    return pressed.stream().anyMatch(key -> wanted.test(new CallEvent.KeyPressed(key)));
  }

  private void press(String keys) {
    keys.chars()
        .limit(Mailbox.TYPE_AHEAD - pressed.size())
        .forEach(key -> pressed.add(new Key((char) key)));
  }

  private static CallEnded hungUp() {
    return new CallEnded(HangupCause.NORMAL);
  }
}
