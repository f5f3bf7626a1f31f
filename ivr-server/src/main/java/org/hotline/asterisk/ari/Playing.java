package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Mailbox;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;

/** Plays sounds to one channel. */
final class Playing {
  /** After this long without an event Asterisk is asked whether it still plays. */
  private static final Duration LONG_SOUND = Duration.ofSeconds(20);

  private static final Duration SETTLING = Duration.ofMillis(400);

  private final AriClient asterisk;
  private final Acts acts;
  private final SoundFiles files;
  private final ChannelId channel;
  private final Mailbox mailbox;

  Playing(AriClient asterisk, Acts acts, SoundFiles files, ChannelId channel, Mailbox mailbox) {
    this.asterisk = asterisk;
    this.acts = acts;
    this.files = files;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    if (mailbox.see(interruptedBy, Duration.ZERO).isPresent()) {
      return Played.INTERRUPTED;
    }
    mailbox.discard(event -> event instanceof CallEvent.PlaybackEnded);
    String playback = "playback-" + UUID.randomUUID();
    acts.act(acts.on("play/" + playback).with("media", sounds.stream().map(files::media).toList()));
    return untilEnd(playback, interruptedBy);
  }

  private Played untilEnd(String playback, Predicate<CallEvent> interruptedBy) {
    Predicate<CallEvent> end = event -> isEnd(event, playback);
    Optional<CallEvent> first =
        firstOf(playback, event -> end.test(event) || interruptedBy.test(event));
    if (first.isPresent() && first.get() instanceof CallEvent.PlaybackEnded ended) {
      mailbox.take(end, Duration.ZERO);
      return ended.complete() ? Played.COMPLETE : failedUnlessGone();
    }
    asterisk.start(AriRequest.delete("playbacks/" + playback).inLaneOf(channel));
    mailbox.take(event -> end.test(event) || Acts.lost(event), SETTLING);
    return first.filter(interruptedBy).isPresent() ? Played.INTERRUPTED : Played.COMPLETE;
  }

  /** Empty when nothing came, and Asterisk does not play it any more. */
  private Optional<CallEvent> firstOf(String playback, Predicate<CallEvent> wanted) {
    Optional<CallEvent> first = seenOrLost(wanted);
    while (first.filter(wanted).isEmpty() && plays(playback)) {
      mailbox.discard(Acts::lost);
      first = seenOrLost(wanted);
    }
    return first.filter(wanted);
  }

  private Optional<CallEvent> seenOrLost(Predicate<CallEvent> wanted) {
    return mailbox.see(event -> wanted.test(event) || Acts.lost(event), LONG_SOUND);
  }

  private boolean plays(String playback) {
    try {
      return asterisk.send(AriRequest.get("playbacks/" + playback).inLaneOf(channel))
              instanceof JsonObject state
          && "playing".equals(state.getString("state"));
    } catch (AriRefused gone) {
      return false;
    } catch (Unreachable away) {
      return true;
    }
  }

  /** A hang-up fails the playback first and is told a moment later. */
  private Played failedUnlessGone() {
    mailbox.see(Voice.BY_NOTHING, Acts.HANG_UP_FOLLOWS);
    return Played.FAILED;
  }

  private static boolean isEnd(CallEvent event, String playback) {
    return event instanceof CallEvent.PlaybackEnded ended && ended.playback().equals(playback);
  }
}
