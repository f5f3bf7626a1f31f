package org.hotline.flow.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.Apology;
import org.hotline.call.BridgeId;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Dialled;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Played;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Talk;
import org.hotline.call.Voice;
import org.hotline.flow.test.stage.VirtualClock;
import org.jspecify.annotations.Nullable;

/** A caller who follows a script, heard and spoken to on a virtual clock. */
public final class ScriptedVoice implements Voice {
  public static final Talk TALK = new Talk(new BridgeId("bridge"), new ChannelId("outside"));

  private final VirtualClock clock;
  private final CallerScript script = new CallerScript();
  private final Breaks breaks = new Breaks();
  private final List<String> trail = new ArrayList<>();
  private boolean deaf;
  private Dialled dialled = new Dialled.Answered(TALK);
  private boolean recordingUsable = true;
  private int silentTapes;
  private @Nullable Duration hangsUpAfterSpeaking;
  private boolean recording;
  private boolean otherIsThere = true;
  private Optional<During> during = Optional.empty();

  public ScriptedVoice(VirtualClock clock) {
    this.clock = clock;
  }

  void then(Act act) {
    script.then(act);
  }

  /** Hangs up at the n-th wait of the call, whatever it is. */
  void hangsUpAtWait(int number) {
    breaks.hangUpAt(number);
  }

  void dialEnds(Dialled how) {
    dialled = how;
  }

  void saysNothingOnTape(int times) {
    silentTapes = times;
  }

  void cannotBeRecorded() {
    recordingUsable = false;
  }

  /** Ends a message by hanging up. */
  void hangsUpAfterSpeaking(Duration message) {
    hangsUpAfterSpeaking = message;
  }

  /** The switch still records what another life of the server began to. */
  void isRecorded() {
    recording = true;
  }

  /** The other leg of a conversation that was to begin has gone. */
  void otherHasGone() {
    otherIsThere = false;
  }

  /** The switch can play nothing. */
  void hearsNothing() {
    deaf = true;
  }

  /** The next so many waits break off. */
  void breaksOff(int number, RuntimeException how) {
    breaks.next(number, how);
  }

  /** Something happens elsewhere while the caller hears a prompt. */
  void happens(During elsewhere) {
    during = Optional.of(elsewhere);
  }

  List<String> trail() {
    return trail;
  }

  List<Act> left() {
    return script.left();
  }

  int keysLeft() {
    return script.keysLeft();
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    breaks.begins();
    for (Sound sound : sounds) {
      if (interrupts(interruptedBy)) {
        return Played.INTERRUPTED;
      }
      hear(sound.name());
    }
    return deaf ? Played.FAILED : interrupts(interruptedBy) ? Played.INTERRUPTED : Played.COMPLETE;
  }

  private boolean interrupts(Predicate<CallEvent> by) {
    return script.interrupts(by) || during.filter(it -> it.interrupts(by)).isPresent();
  }

  private void hear(String sound) {
    String prompt = sound.substring(sound.indexOf('/') + 1);
    trail.add("heard " + sound);
    clock.advance(Duration.ofSeconds(1));
    during.ifPresent(elsewhere -> elsewhere.hears(prompt));
    script.hasHeard(prompt);
  }

  @Override
  public Optional<Key> key(Duration within) {
    breaks.begins();
    script.goesOn();
    if (script.keysLeft() == 0 && !within.isZero()) {
      trail.add("waited " + within.toSeconds());
      clock.advance(within);
      script.hasWaited();
    }
    return script.key();
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    breaks.begins();
    clock.advance(within);
    return during.flatMap(elsewhere -> elsewhere.told(wanted));
  }

  @Override
  public void music(String musicClass) {
    trail.add("music " + musicClass);
  }

  @Override
  public void quiet() {
    trail.add("quiet");
  }

  @Override
  public Recording record(String name, RecordingLimits limits) {
    breaks.begins();
    trail.add("recorded " + name);
    if (hangsUpAfterSpeaking != null) {
      clock.advance(hangsUpAfterSpeaking);
      throw new CallEnded(HangupCause.NORMAL);
    }
    return silentTapes-- > 0
        ? Recording.silent(name)
        : new Recording(name, recordingUsable, Duration.ofSeconds(7));
  }

  @Override
  public Optional<Recording> recordOn(String name, RecordingLimits limits) {
    if (!recording) {
      return Optional.empty();
    }
    trail.add("went on recording " + name);
    return Optional.of(new Recording(name, recordingUsable, Duration.ofSeconds(7)));
  }

  @Override
  public Dialled dial(PhoneNumber to, Duration ringTime) {
    breaks.begins();
    trail.add("dialled " + to.digits() + " for " + ringTime.toSeconds());
    return dialled;
  }

  @Override
  public void connect(Talk talk) {
    breaks.begins();
    trail.add("connected " + talk.bridge());
  }

  @Override
  public boolean rejoin(Talk talk) {
    breaks.begins();
    trail.add((otherIsThere ? "rejoined in " : "found nobody in ") + talk.bridge());
    return otherIsThere;
  }

  @Override
  public void stayWith(Talk talk) {
    breaks.begins();
    trail.add("talked in " + talk.bridge());
  }

  @Override
  public void apologize(Apology apology) {
    trail.add("told " + apology.word());
  }

  @Override
  public void hangUp() {
    trail.add("hung up");
  }
}
