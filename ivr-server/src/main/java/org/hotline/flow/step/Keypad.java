package org.hotline.flow.step;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.journal.Fact;

/** The caller's keys, in the order pressed; each that is taken is told to the journal. */
public final class Keypad {
  /** What the journal is told in place of what is to be kept private. */
  public static final String HIDDEN = "•";

  private final Scene scene;
  private int taken;
  private Optional<Key> habit = Optional.empty();

  Keypad(Scene scene) {
    this.scene = scene;
  }

  /** How many keys were taken so far: a sign that somebody is there. */
  public int taken() {
    return taken;
  }

  public Optional<Key> press(Duration within, boolean secret) {
    Optional<Key> key = scene.voice().key(within);
    key.ifPresent(pressed -> tell(pressed, secret));
    return key;
  }

  /** As {@link #press}, but passes over an end of entry that nobody had asked for. */
  public Optional<Key> pressFirst(Duration within, boolean secret) {
    Optional<Key> key = press(within, secret);
    boolean outOfHabit = key.isPresent() && key.equals(habit);
    habit = Optional.empty();
    return outOfHabit ? press(within, secret) : key;
  }

  /** Some callers end every entry with #, also where its length is fixed. */
  public void expectOutOfHabit(Key terminator) {
    habit = Optional.of(terminator);
  }

  /** Drops what was pressed beyond the last try: it was not meant for what comes now. */
  public void forget() {
    int left = Mailbox.TYPE_AHEAD;
    while (left > 0 && scene.voice().key(Duration.ZERO).isPresent()) {
      left--;
    }
  }

  private void tell(Key key, boolean secret) {
    taken++;
    String shown = secret ? HIDDEN : key.toString();
    scene.tell((call, at) -> new Fact.KeyPressed(call, at, shown));
  }
}
