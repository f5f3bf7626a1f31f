package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.asteriskjava.fastagi.command.StreamFileCommand;
import org.asteriskjava.fastagi.reply.AgiReply;
import org.hotline.call.CallEvent;
import org.hotline.call.Mailbox;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Voice;

/**
 * Plays sounds. Asterisk hears keys only where a key ends the sound: a sound that nobody may
 * interrupt is played on from where the key came. What is no key ends a sound by the next command.
 */
final class AgiPlaying {
  private static final String EVERY_KEY = "0123456789*#ABCD";
  private static final String NO_KEY = "";
  private static final Duration LONGEST_SOUND = Duration.ofMinutes(30);

  private final AgiLine line;
  private final Mailbox mailbox;
  private final String directory;

  AgiPlaying(AgiLine line, Mailbox mailbox, String directory) {
    this.line = line;
    this.mailbox = mailbox;
    this.directory = directory;
  }

  /** What cannot be played is told, and does not keep the caller from hearing the rest. */
  Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    Played played = Played.COMPLETE;
    for (Sound sound : sounds) {
      switch (play(directory + "/" + sound.file(), interruptedBy)) {
        case INTERRUPTED -> {
          return Played.INTERRUPTED;
        }
        case FAILED -> played = Played.FAILED;
        case COMPLETE -> {}
      }
    }
    return played;
  }

  private Played play(String file, Predicate<CallEvent> interruptedBy) {
    Predicate<CallEvent> leftOffBy = interruptedBy.and(event -> !Voice.BY_KEY.test(event));
    int offset = 0;
    for (int keys = 0; keys <= Mailbox.TYPE_AHEAD; keys++) {
      if (isTold(interruptedBy)) {
        return Played.INTERRUPTED;
      }
      String escape = keys < Mailbox.TYPE_AHEAD ? EVERY_KEY : NO_KEY;
      AgiReply reply = stream(new StreamFileCommand(file, escape, offset), leftOffBy);
      offset = Math.max(offset, position(reply));
      if (!line.heardKey(reply)) {
        return isTold(leftOffBy) ? Played.INTERRUPTED : heardOut(offset);
      }
    }
    return Played.COMPLETE;
  }

  private AgiReply stream(StreamFileCommand sound, Predicate<CallEvent> leftOffBy) {
    return line.stream(sound, LONGEST_SOUND, () -> isTold(leftOffBy));
  }

  private boolean isTold(Predicate<CallEvent> wanted) {
    return mailbox.see(wanted, Duration.ZERO).isPresent();
  }

  private static Played heardOut(int offset) {
    return offset > 0 ? Played.COMPLETE : Played.FAILED;
  }

  /** In samples; Asterisk tells none of a file that it cannot play. */
  private static int position(AgiReply reply) {
    String position = reply.getAttribute("endpos");
    return position != null && position.matches("[0-9]{1,9}") ? Integer.parseInt(position) : 0;
  }
}
