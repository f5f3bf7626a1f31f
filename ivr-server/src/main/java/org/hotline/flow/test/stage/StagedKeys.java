package org.hotline.flow.test.stage;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.Key;
import org.hotline.flow.test.Act;

/** The keys that a flow asks for: pressed ahead, pressed in time, or not at all. */
final class StagedKeys {
  private final StagedCaller caller;
  private final Script script;
  private final VirtualClock clock;
  private boolean withinEntry;

  StagedKeys(StagedCaller caller, Script script, VirtualClock clock) {
    this.caller = caller;
    this.script = script;
    this.clock = clock;
  }

  void entryIsOver() {
    withinEntry = false;
  }

  Optional<Key> key(Duration within) {
    caller.act();
    Optional<Key> key = caller.key();
    if (key.isEmpty() && within.isPositive()) {
      caller.turn();
      key = wait(within);
    }
    withinEntry = key.isPresent();
    return key;
  }

  private Optional<Key> wait(Duration within) {
    return switch (script.next().orElse(null)) {
      case Act.Silence(Duration span) -> listen(within, script.left(span));
      case Act.Waits _ -> {
        clock.advance(within);
        script.came();
        yield Optional.empty();
      }
      case null -> silence(within);
      case Act.Hears _,
          Act.Reaches _,
          Act.Knows _,
          Act.Presses _,
          Act.Speaks _,
          Act.HangsUp _,
          Act.BackEnd _,
          Act.Forced _,
          Act.Queue _,
          Act.Transfer _ ->
          unexpected(within);
    };
  }

  /** In the middle of a wait a silence may end with a key. */
  private Optional<Key> listen(Duration within, Duration silence) {
    if (silence.compareTo(within) >= 0) {
      return silence(within);
    }
    clock.advance(silence);
    caller.act();
    Optional<Key> key = caller.key();
    return key.isPresent() ? key : wait(within.minus(silence));
  }

  /** The pause that ends an entry needs no word in a test. */
  private Optional<Key> unexpected(Duration within) {
    if (withinEntry) {
      return silence(within);
    }
    throw script.fails(
        "step '" + script.memory().step() + "' waits for a key",
        "write '- presses: \"1\"' or '- waits' before this");
  }

  private Optional<Key> silence(Duration within) {
    clock.advance(within);
    return Optional.empty();
  }
}
