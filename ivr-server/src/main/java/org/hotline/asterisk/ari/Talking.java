package org.hotline.asterisk.ari;

import java.time.Duration;
import java.util.Set;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.Talk;
import org.hotline.call.VoiceFailed;

/** Brings one caller together with another leg, and stays until the other is gone. */
final class Talking {
  private static final Duration LONGEST_TALK = Duration.ofHours(12);
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final AriClient asterisk;
  private final Bridges bridges;
  private final Legs legs;
  private final ChannelId channel;
  private final Mailbox mailbox;

  Talking(AriClient asterisk, Acts acts, Legs legs, ChannelId channel, Mailbox mailbox) {
    this.asterisk = asterisk;
    this.bridges = new Bridges(asterisk, acts, channel);
    this.legs = legs;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  void connect(Talk talk) {
    listen(talk);
    try {
      bridges.make(talk);
    } catch (AriRefused refused) {
      giveUp(talk);
      throw new VoiceFailed(refused);
    } catch (VoiceFailed | CallEnded failed) {
      giveUp(talk);
      throw failed;
    }
  }

  boolean rejoin(Talk talk) {
    Set<ChannelId> together = bridges.members(talk.bridge());
    if (!together.contains(talk.other()) && bridges.answered(talk.other())) {
      connect(talk);
      return true;
    }
    boolean met = together.contains(channel);
    if (!met) {
      end(talk);
    }
    return met;
  }

  /** A server that stops leaves the two in their conversation. */
  void stayWith(Talk talk) {
    listen(talk);
    try {
      while (bridges.has(talk)) {
        mailbox.take(event -> ends(talk, event) || Acts.lost(event), LONGEST_TALK);
      }
      end(talk);
      mailbox.take(event -> left(channel, event), SETTLING);
    } catch (CallEnded gone) {
      end(talk);
      throw gone;
    } finally {
      legs.forget(talk.bridge());
    }
  }

  /** An agent's leg is listened to by its offer. */
  private void listen(Talk talk) {
    legs.listen(talk.bridge(), mailbox::deliver);
    if (LegName.of(talk.other()).orElse(null) instanceof LegName.Outside leg) {
      legs.listen(leg, mailbox);
    }
  }

  private void giveUp(Talk talk) {
    end(talk);
    legs.forget(talk.bridge());
  }

  /**
   * This leg leaves the bridge some moments later; what is played to it before that is never heard.
   */
  private void end(Talk talk) {
    asterisk.start(AriRequest.delete("channels/" + talk.other()).inLaneOf(channel));
    bridges.dissolve(talk.bridge());
    if (LegName.of(talk.other()).orElse(null) instanceof LegName.Outside leg) {
      legs.forget(leg.channel());
    }
  }

  private static boolean ends(Talk talk, CallEvent event) {
    return left(talk.other(), event)
        || event instanceof CallEvent.OfLeg(ChannelId leg, CallEvent.HungUp _)
            && leg.equals(talk.other());
  }

  private static boolean left(ChannelId leg, CallEvent event) {
    return event instanceof CallEvent.LeftBridge left && left.channel().equals(leg);
  }
}
