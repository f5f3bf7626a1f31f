package org.hotline.flow.script;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  private final Deque<Act> script = new ArrayDeque<>();
  private final Deque<Key> pressed = new ArrayDeque<>();
  private final List<String> trail = new ArrayList<>();
  private int waits;
  private int lastWait = Integer.MAX_VALUE;
  private boolean deaf;
  private Dialled dialled = new Dialled.Answered(TALK);
  private boolean recordingUsable = true;
  private @Nullable Duration hangsUpAfterSpeaking;
  private RuntimeException trouble = new IllegalStateException("no trouble was asked for");
  private int troubledWaits;
  private boolean recording;
  private boolean otherIsThere = true;

  ScriptedVoice(VirtualClock clock) {
    this.clock = clock;
  }

  void then(Act act) {
    script.add(act);
  }

  /** Hangs up at the n-th wait of the call, whatever it is. */
  void hangsUpAtWait(int number) {
    lastWait = number;
  }

  void dialEnds(Dialled how) {
    dialled = how;
  }

  void saysNothingOnTape() {
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
    troubledWaits = number;
    trouble = how;
  }

  List<String> trail() {
    return trail;
  }

  List<Act> left() {
    return List.copyOf(script);
  }

  int keysLeft() {
    return pressed.size();
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    beginWait();
    for (Sound sound : sounds) {
      if (interrupted(interruptedBy)) {
        return Played.INTERRUPTED;
      }
      hear(sound.name());
    }
    return deaf ? Played.FAILED : interrupted(interruptedBy) ? Played.INTERRUPTED : Played.COMPLETE;
  }

  private void hear(String sound) {
    trail.add("heard " + sound);
    clock.advance(Duration.ofSeconds(1));
    String name = sound.substring(sound.indexOf('/') + 1);
    if (script.peek() instanceof Act.Hears(String prompt) && prompt.equals(name)) {
      script.remove();
    }
    act();
  }

  private boolean interrupted(Predicate<CallEvent> by) {
    return pressed.stream().anyMatch(key -> by.test(new CallEvent.KeyPressed(key)));
  }

  @Override
  public Optional<Key> key(Duration within) {
    beginWait();
    act();
    if (pressed.isEmpty() && !within.isZero()) {
      trail.add("waited " + within.toSeconds());
      clock.advance(within);
      if (script.peek() instanceof Act.Waits) {
        script.remove();
      }
    }
    return Optional.ofNullable(pressed.poll());
  }

  /** Does all that the script does without waiting for anything. */
  private void act() {
    while (true) {
      switch (script.peek()) {
        case Act.Presses(String keys) -> {
          script.remove();
          keys.chars().limit(64).forEach(symbol -> pressed.add(new Key((char) symbol)));
        }
        case Act.HangsUp _ -> throw new CallEnded(HangupCause.NORMAL);
        case Act.Hears _, Act.Waits _ -> {
          return;
        }
        case null -> {
          return;
        }
      }
    }
  }

  private void beginWait() {
    waits++;
    if (waits >= lastWait) {
      throw new CallEnded(HangupCause.NORMAL);
    }
    if (troubledWaits > 0) {
      troubledWaits--;
      throw trouble;
    }
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    beginWait();
    clock.advance(within);
    return Optional.empty();
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
    beginWait();
    trail.add("recorded " + name);
    if (hangsUpAfterSpeaking != null) {
      clock.advance(hangsUpAfterSpeaking);
      throw new CallEnded(HangupCause.NORMAL);
    }
    return new Recording(name, recordingUsable, Duration.ofSeconds(7));
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
    beginWait();
    trail.add("dialled " + to.digits() + " for " + ringTime.toSeconds());
    return dialled;
  }

  @Override
  public void connect(Talk talk) {
    beginWait();
    trail.add("connected " + talk.bridge());
  }

  @Override
  public boolean rejoin(Talk talk) {
    beginWait();
    trail.add((otherIsThere ? "rejoined in " : "found nobody in ") + talk.bridge());
    return otherIsThere;
  }

  @Override
  public void stayWith(Talk talk) {
    beginWait();
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
