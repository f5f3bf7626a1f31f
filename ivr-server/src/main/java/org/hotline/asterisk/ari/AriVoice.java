package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.AgentId;
import org.hotline.call.Apology;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Dialled;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Played;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Talk;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One channel's voice over ARI: each act is a request, then a wait for the event that ends it. */
final class AriVoice implements Voice {
  private static final Logger LOG = LoggerFactory.getLogger(AriVoice.class);

  /** The class of music that a caller hears who is put through. */
  private static final String WHILE_IT_RINGS = "default";

  private final Outside outside;
  private final ChannelId channel;
  private final Mailbox mailbox;
  private final Acts acts;
  private final Playing playing;
  private final Taping taping;
  private final Talking talking;

  AriVoice(
      AriClient asterisk,
      Legs legs,
      Outside outside,
      SoundFiles files,
      ChannelId channel,
      Mailbox mailbox) {
    this.outside = outside;
    this.channel = channel;
    this.mailbox = mailbox;
    this.acts = new Acts(asterisk, channel, mailbox);
    this.playing = new Playing(asterisk, acts, files, channel, mailbox);
    this.taping = new Taping(asterisk, acts, channel, mailbox);
    this.talking = new Talking(asterisk, acts, legs, channel, mailbox);
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    return playing.play(sounds, interruptedBy);
  }

  @Override
  public Optional<Key> key(Duration within) {
    return mailbox.take(Voice.BY_KEY, within).map(event -> ((CallEvent.KeyPressed) event).key());
  }

  @Override
  public Optional<AgentId> agent() {
    return acts.look() instanceof JsonObject here
        ? AgentChannel.holder(here.getString("name", ""))
        : Optional.empty();
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    return mailbox.take(wanted, within);
  }

  @Override
  public void music(String musicClass) {
    acts.act(acts.on("moh").with("mohClass", musicClass));
  }

  @Override
  public void quiet() {
    acts.act(AriRequest.delete("channels/" + channel + "/moh").inLaneOf(channel));
  }

  @Override
  public Recording record(String name, RecordingLimits limits) {
    return taping.record(name, limits);
  }

  @Override
  public Optional<Recording> recordOn(String name, RecordingLimits limits) {
    return taping.recordOn(name, limits);
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
    talking.connect(talk);
  }

  @Override
  public boolean rejoin(Talk talk) {
    return talking.rejoin(talk);
  }

  @Override
  public void stayWith(Talk talk) {
    talking.stayWith(talk);
  }

  /** Waits for a connection that is away: who stays there would count as a new caller after it. */
  @Override
  public void apologize(Apology apology) {
    acts.act(Dialplan.apologize(channel, apology));
  }

  @Override
  public void hangUp() {
    try {
      acts.act(AriRequest.delete("channels/" + channel).inLaneOf(channel));
    } catch (CallEnded | VoiceFailed gone) {
      LOG.debug("{} needed no hanging up, or could not be: {}", channel, gone.getMessage());
    }
  }
}
