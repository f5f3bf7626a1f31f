package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.AgiNetworkException;
import org.asteriskjava.fastagi.command.AgiCommand;
import org.asteriskjava.fastagi.command.ChannelStatusCommand;
import org.asteriskjava.fastagi.command.StreamFileCommand;
import org.asteriskjava.fastagi.reply.AgiReply;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;
import org.hotline.call.VoiceFailed;

/**
 * Commands to one channel, each with its answer: a key goes to the mailbox, as does a hang-up,
 * which also leaves the wait.
 */
final class AgiLine {
  static final Duration ANSWER = Duration.ofSeconds(10);

  private final AgiSocket socket;
  private final AgiChannel channel;
  private final Mailbox mailbox;
  private final TwoEars ears;

  AgiLine(AgiSocket socket, AgiChannel channel, Mailbox mailbox, TwoEars ears) {
    this.socket = socket;
    this.channel = channel;
    this.mailbox = mailbox;
    this.ears = ears;
  }

  AgiReply send(AgiCommand command) {
    return send(command, Duration.ZERO);
  }

  /**
   * @param lasting how long the command itself may take
   */
  AgiReply send(AgiCommand command, Duration lasting) {
    AgiReply reply = answered(command, lasting);
    if (isMinusOne(reply)) {
      throw hungUp(HangupCause.NORMAL);
    }
    return reply;
  }

  private AgiReply answered(AgiCommand command, Duration lasting) {
    socket.expectWithin(lasting.plus(ANSWER));
    try {
      return understood(channel.sendCommand(command));
    } catch (AgiHangupException | AgiNetworkException broken) {
      throw Thread.currentThread().isInterrupted()
          ? new ServerStops()
          : hungUp(HangupCause.UNKNOWN);
    } catch (AgiException refused) {
      throw new VoiceFailed(refused);
    }
  }

  /**
   * Plays a sound, until there is enough of it. A file that cannot be played is answered as a
   * hang-up is, so the channel is asked whether it is there, which leaves the wait where it is not.
   */
  AgiReply stream(StreamFileCommand sound, Duration lasting, BooleanSupplier enough) {
    socket.leaveOffWhen(enough);
    AgiReply reply = answered(sound, lasting);
    if (isMinusOne(reply)) {
      send(new ChannelStatusCommand());
    }
    return reply;
  }

  /** Sees that a key that the answer tells of is in the mailbox; whether there was one. */
  boolean heardKey(AgiReply reply) {
    Optional<Key> key = Key.claimed(String.valueOf(reply.getResultCodeAsChar()));
    key.ifPresent(ears::answer);
    return key.isPresent();
  }

  /** Whether keys are heard that are pressed while no command runs. */
  boolean hearsBetweenCommands() {
    return ears.listens();
  }

  CallEnded hungUp(HangupCause cause) {
    mailbox.deliver(new CallEvent.HungUp(cause));
    return new CallEnded(cause);
  }

  private static AgiReply understood(AgiReply reply) {
    if (reply.getStatus() != AgiReply.SC_SUCCESS) {
      throw new VoiceFailed(
          new IllegalStateException(
              "expected Asterisk to answer 200, but got " + reply.getStatus()));
    }
    return reply;
  }

  private static boolean isMinusOne(AgiReply reply) {
    return "-1".equals(reply.getResult());
  }
}
