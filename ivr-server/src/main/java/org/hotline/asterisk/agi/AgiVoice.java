package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.asteriskjava.fastagi.command.SetMusicOffCommand;
import org.asteriskjava.fastagi.command.SetMusicOnCommand;
import org.hotline.call.Apology;
import org.hotline.call.CallEvent;
import org.hotline.call.Dialled;
import org.hotline.call.HandedOver;
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

/**
 * One channel's voice over AGI: a command and its answer at a time. It can speak, listen and
 * record; to meet others the call is handed over.
 */
final class AgiVoice implements Voice {
  private final AgiLine line;
  private final AgiListening listening;
  private final AgiPlaying playing;
  private final AgiTaping taping;

  AgiVoice(AgiLine line, Mailbox mailbox, AgiFiles files) {
    this.line = line;
    this.listening = new AgiListening(line, mailbox);
    this.playing = new AgiPlaying(line, mailbox, files.sounds());
    this.taping = new AgiTaping(line, mailbox, files.recordings());
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    return playing.play(sounds, interruptedBy);
  }

  @Override
  public Optional<Key> key(Duration within) {
    return listening.key(within);
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    return listening.await(wanted, within);
  }

  @Override
  public void music(String musicClass) {
    line.send(new SetMusicOnCommand(musicClass));
  }

  @Override
  public void quiet() {
    line.send(new SetMusicOffCommand());
  }

  @Override
  public Recording record(String name, RecordingLimits limits) {
    return taping.record(name, limits);
  }

  /** A recording ends with its connection. */
  @Override
  public Optional<Recording> recordOn(String name, RecordingLimits limits) {
    return Optional.empty();
  }

  @Override
  public void meetOthers() {
    throw new HandedOver();
  }

  @Override
  public Dialled dial(PhoneNumber to, Duration ringTime) {
    throw alone("dial");
  }

  @Override
  public void connect(Talk talk) {
    throw alone("connect");
  }

  @Override
  public boolean rejoin(Talk talk) {
    return false;
  }

  @Override
  public void stayWith(Talk talk) {
    throw alone("talk");
  }

  private static VoiceFailed alone(String act) {
    return new VoiceFailed(
        new UnsupportedOperationException(
            "expected the call to be handed over before it can " + act + " over AGI"));
  }

  /** The dialplan is told by a variable, and decides. */
  @Override
  public void apologize(Apology apology) {}

  /** The channel belongs to the dialplan, which has it back. */
  @Override
  public void hangUp() {}
}
