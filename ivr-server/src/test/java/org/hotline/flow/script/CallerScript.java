package org.hotline.flow.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;

/** What a caller does, one act after another, and the keys that nobody has taken yet. */
final class CallerScript {
  private final Deque<Act> acts = new ArrayDeque<>();
  private final Deque<Key> pressed = new ArrayDeque<>();

  void then(Act act) {
    acts.add(act);
  }

  List<Act> left() {
    return List.copyOf(acts);
  }

  int keysLeft() {
    return pressed.size();
  }

  Optional<Key> key() {
    return Optional.ofNullable(pressed.poll());
  }

  boolean interrupts(Predicate<CallEvent> by) {
    return pressed.stream().anyMatch(key -> by.test(new CallEvent.KeyPressed(key)));
  }

  void hasHeard(String prompt) {
    if (acts.peek() instanceof Act.Hears(String awaited) && awaited.equals(prompt)) {
      acts.remove();
    }
    goesOn();
  }

  void hasWaited() {
    if (acts.peek() instanceof Act.Waits) {
      acts.remove();
    }
  }

  /** Does all that the script does without waiting for anything. */
  void goesOn() {
    while (true) {
      switch (acts.peek()) {
        case Act.Presses(String keys) -> {
          acts.remove();
          keys.chars().limit(64).forEach(symbol -> pressed.add(new Key((char) symbol)));
        }
        case Act.HangsUp _ -> throw new CallEnded(HangupCause.NORMAL);
        case Act.Hears _, Act.Waits _ -> {
          return;
        }
        case null -> {
          return;
        }
      }
    }
  }
}
