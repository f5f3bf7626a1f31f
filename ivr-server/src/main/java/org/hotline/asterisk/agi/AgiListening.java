package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.asteriskjava.fastagi.command.WaitForDigitCommand;
import org.hotline.call.CallEvent;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;

/** Waits for keys, and between them for what other rooms tell. */
final class AgiListening {
  /** What comes from other rooms is looked for so often while nothing is keyed. */
  private static final Duration GLANCE = Duration.ofSeconds(1);

  /** A key pressed just before a command is heard, but does not end the command. */
  private static final Duration BEFORE_A_COMMAND = Duration.ofMillis(500);

  private final AgiLine line;
  private final Mailbox mailbox;

  AgiListening(AgiLine line, Mailbox mailbox) {
    this.line = line;
    this.mailbox = mailbox;
  }

  Optional<Key> key(Duration within) {
    return await(Voice.BY_KEY, within, line.hearsBetweenCommands() ? BEFORE_A_COMMAND : within)
        .map(event -> ((CallEvent.KeyPressed) event).key());
  }

  Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    return await(wanted, within, line.hearsBetweenCommands() ? BEFORE_A_COMMAND : GLANCE);
  }

  private Optional<CallEvent> await(
      Predicate<CallEvent> wanted, Duration within, Duration atATime) {
    Optional<CallEvent> event = mailbox.take(wanted, Duration.ZERO);
    long left = within.toMillis();
    while (event.isEmpty() && left > 0) {
      long now = Math.min(left, atATime.toMillis());
      listen(now);
      left -= now;
      event = mailbox.take(wanted, Duration.ZERO);
    }
    return event;
  }

  private void listen(long milliseconds) {
    WaitForDigitCommand wait = new WaitForDigitCommand(milliseconds);
    line.heardKey(line.send(wait, Duration.ofMillis(milliseconds)));
  }
}
