package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hotline.call.Apology;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Dialled;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Played;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;

/** One channel's voice over ARI: each act is a request, then a wait for the event that ends it. */
final class AriVoice implements Voice {
  /** After this long without an event Asterisk is asked whether it still plays. */
  private static final Duration LONG_SOUND = Duration.ofSeconds(20);

  private static final Duration RECONNECTION = Duration.ofSeconds(15);
  private static final Duration LONGEST_TALK = Duration.ofHours(12);
  private static final Duration HANG_UP_FOLLOWS = Duration.ofMillis(300);

  private static final Duration SETTLING = Duration.ofSeconds(1);

  /** The class of music that a caller hears who is put through. */
  private static final String WHILE_IT_RINGS = "default";

  private final AriClient asterisk;
  private final Legs legs;
  private final Outside outside;
  private final SoundFiles files;
  private final ChannelId channel;
  private final Mailbox mailbox;

  AriVoice(
      AriClient asterisk,
      Legs legs,
      Outside outside,
      SoundFiles files,
      ChannelId channel,
      Mailbox mailbox) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.outside = outside;
    this.files = files;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    if (mailbox.see(interruptedBy, Duration.ZERO).isPresent()) {
      return Played.INTERRUPTED;
    }
    mailbox.discard(event -> event instanceof CallEvent.PlaybackEnded || lost(event));
    String playback = "playback-" + UUID.randomUUID();
    act(on("play/" + playback).with("media", sounds.stream().map(files::media).toList()));
    return untilEnd(playback, interruptedBy);
  }

  @Override
  public Optional<Key> key(Duration within) {
    return mailbox.take(Voice.BY_KEY, within).map(event -> ((CallEvent.KeyPressed) event).key());
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    return mailbox.take(wanted, within);
  }

  @Override
  public void music(String musicClass) {
    act(on("moh").with("mohClass", musicClass));
  }

  @Override
  public void quiet() {
    act(AriRequest.delete("channels/" + channel + "/moh").inLaneOf(channel));
  }

  @Override
  public Recording record(String name, RecordingLimits limits) {
    mailbox.discard(AriVoice::lost);
    act(
        on("record")
            .with("name", name)
            .with("format", "wav")
            .with("maxDurationSeconds", limits.longest().toSeconds())
            .with("maxSilenceSeconds", limits.silence().toSeconds())
            .with("ifExists", "overwrite")
            .with("beep", true)
            .with("terminateOn", "any"));
    return mailbox
        .takeThoughGone(event -> isEnd(event, name) || lost(event), limits.longest().plus(SETTLING))
        .map(event -> recorded(name, event))
        .orElse(new Recording(name, true, limits.longest()));
  }

  @Override
  public Dialled dial(PhoneNumber to, Duration ringTime) {
    if (!outside.allows(to)) {
      return new Dialled.Refused();
    }
    music(WHILE_IT_RINGS);
    Dialled dialled = outside.dial(to, ringTime, channel, mailbox);
    if (!(dialled instanceof Dialled.Answered)) {
      quiet();
    }
    return dialled;
  }

  @Override
  public void connect(Talk talk) {
    legs.listen(talk.bridge(), mailbox::deliver);
    try {
      asterisk.send(bridge("", talk).with("type", "mixing"));
      asterisk.send(
          bridge("/addChannel", talk)
              .with("channel", List.of(channel.value(), talk.other().value())));
    } catch (AriRefused | Unreachable failed) {
      dissolve(talk);
      legs.forget(talk.bridge());
      throw new VoiceFailed(failed);
    }
  }

  /** A server that stops leaves the two in their conversation. */
  @Override
  public void stayWith(Talk talk) {
    legs.listen(talk.bridge(), mailbox::deliver);
    try {
      while (has(talk)) {
        mailbox.take(event -> left(talk.other(), event) || lost(event), LONGEST_TALK);
      }
      end(talk);
      mailbox.take(event -> left(channel, event), SETTLING);
      legs.forget(talk.bridge());
    } catch (CallEnded gone) {
      end(talk);
      legs.forget(talk.bridge());
      throw gone;
    }
  }

  private void end(Talk talk) {
    asterisk.start(AriRequest.delete("channels/" + talk.other()).inLaneOf(channel));
    dissolve(talk);
  }

  @Override
  public void apologize(Apology apology) {
    act(Dialplan.apologize(channel, apology));
  }

  @Override
  public void hangUp() {
    asterisk.start(AriRequest.delete("channels/" + channel).inLaneOf(channel));
  }

  private Played untilEnd(String playback, Predicate<CallEvent> interruptedBy) {
    Predicate<CallEvent> end = event -> isEnd(event, playback);
    Optional<CallEvent> first =
        firstOf(playback, event -> end.test(event) || lost(event) || interruptedBy.test(event));
    if (first.isPresent() && first.get() instanceof CallEvent.PlaybackEnded ended) {
      mailbox.take(end, Duration.ZERO);
      return ended.complete() ? Played.COMPLETE : failedUnlessGone();
    }
    asterisk.start(AriRequest.delete("playbacks/" + playback).inLaneOf(channel));
    mailbox.take(event -> end.test(event) || lost(event), SETTLING);
    return first.filter(interruptedBy).isPresent() ? Played.INTERRUPTED : Played.COMPLETE;
  }

  /** Empty when nothing came, and Asterisk knows nothing of the playback any more. */
  private Optional<CallEvent> firstOf(String playback, Predicate<CallEvent> wanted) {
    Optional<CallEvent> first = mailbox.see(wanted, LONG_SOUND);
    while (first.isEmpty() && plays(playback)) {
      first = mailbox.see(wanted, LONG_SOUND);
    }
    return first;
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
    mailbox.see(BY_NOTHING, HANG_UP_FOLLOWS);
    return Played.FAILED;
  }

  private AriRequest bridge(String act, Talk talk) {
    return AriRequest.post("bridges/" + talk.bridge() + act).inLaneOf(channel);
  }

  /**
   * This leg leaves the bridge some moments later; what is played to it before that is never heard.
   */
  private void dissolve(Talk talk) {
    asterisk.start(AriRequest.delete("bridges/" + talk.bridge()).inLaneOf(channel));
  }

  private AriRequest on(String act) {
    return AriRequest.post("channels/" + channel + "/" + act).inLaneOf(channel);
  }

  /** A connection to the switch that is away is waited for: the caller has not gone anywhere. */
  private void act(AriRequest request) {
    try {
      send(request);
    } catch (Unreachable away) {
      if (mailbox.take(AriVoice::lost, RECONNECTION).isEmpty()) {
        throw new VoiceFailed(away);
      }
      sendAgain(request);
    }
  }

  private void sendAgain(AriRequest request) {
    try {
      send(request);
    } catch (Unreachable away) {
      throw new VoiceFailed(away);
    }
  }

  /**
   * A channel that is gone means a caller who is gone, even where the event is still on its way.
   */
  private void send(AriRequest request) {
    try {
      asterisk.send(request);
    } catch (AriRefused refused) {
      if (refused.gone()) {
        throw new CallEnded(HangupCause.UNKNOWN);
      }
      throw new VoiceFailed(refused);
    }
  }

  /** Asks Asterisk, so that the answer is true also after events were lost. */
  private boolean has(Talk talk) {
    try {
      Object bridge = asterisk.send(AriRequest.get("bridges/" + talk.bridge()).inLaneOf(channel));
      return bridge instanceof JsonObject seen
          && seen.getJsonArray("channels").contains(talk.other().value());
    } catch (AriRefused gone) {
      return false;
    } catch (Unreachable away) {
      return true;
    }
  }

  private static boolean left(ChannelId leg, CallEvent event) {
    return event instanceof CallEvent.LeftBridge left && left.channel().equals(leg);
  }

  private static boolean isEnd(CallEvent event, String name) {
    return switch (event) {
      case CallEvent.PlaybackEnded ended -> ended.playback().equals(name);
      case CallEvent.RecordingEnded ended -> ended.recording().equals(name);
      default -> false;
    };
  }

  private static boolean lost(CallEvent event) {
    return event instanceof CallEvent.EventsLost;
  }

  private static Recording recorded(String name, CallEvent event) {
    return event instanceof CallEvent.RecordingEnded ended
        ? new Recording(name, ended.usable(), ended.length())
        : new Recording(name, true, Duration.ZERO);
  }
}
