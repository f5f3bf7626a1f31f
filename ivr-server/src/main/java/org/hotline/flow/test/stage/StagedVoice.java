package org.hotline.flow.test.stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.AgentId;
import org.hotline.call.Apology;
import org.hotline.call.CallEvent;
import org.hotline.call.Dialled;
import org.hotline.call.Key;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Played;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Talk;
import org.hotline.call.Voice;

/** The ear and mouth of a caller who follows a script, on a virtual clock. */
final class StagedVoice implements Voice {
  /** How long a prompt takes; nobody has spoken it yet. */
  private static final Duration PROMPT = Duration.ofSeconds(1);

  private final StagedCaller caller;
  private final StagedKeys keys;
  private final StagedLines lines;
  private final Script script;
  private final Diary diary;
  private final VirtualClock clock;
  private final Optional<AgentId> agent;

  StagedVoice(
      StagedCaller caller,
      Script script,
      Diary diary,
      VirtualClock clock,
      Optional<AgentId> agent) {
    this.caller = caller;
    this.keys = new StagedKeys(caller, script, clock);
    this.lines = new StagedLines(caller, script, clock);
    this.script = script;
    this.diary = diary;
    this.clock = clock;
    this.agent = agent;
  }

  @Override
  public Played play(List<Sound> sounds, Predicate<CallEvent> interruptedBy) {
    keys.entryIsOver();
    caller.turn();
    for (Sound sound : sounds) {
      if (caller.interrupts(interruptedBy)) {
        return Played.INTERRUPTED;
      }
      hear(sound.name().substring(sound.name().indexOf('/') + 1));
    }
    return Played.COMPLETE;
  }

  private void hear(String prompt) {
    diary.note("heard " + prompt);
    clock.advance(PROMPT);
    script.heard(prompt);
    caller.act();
  }

  @Override
  public Optional<AgentId> agent() {
    return agent;
  }

  @Override
  public Optional<Key> key(Duration within) {
    return keys.key(within);
  }

  @Override
  public Optional<CallEvent> await(Predicate<CallEvent> wanted, Duration within) {
    clock.advance(within);
    return Optional.empty();
  }

  @Override
  public void music(String musicClass) {}

  @Override
  public void quiet() {}

  @Override
  public Recording record(String name, RecordingLimits limits) {
    return lines.record(name, limits);
  }

  @Override
  public Optional<Recording> recordOn(String name, RecordingLimits limits) {
    return Optional.empty();
  }

  @Override
  public Dialled dial(PhoneNumber to, Duration ringTime) {
    return lines.dial(to, ringTime);
  }

  @Override
  public void connect(Talk talk) {}

  @Override
  public boolean rejoin(Talk talk) {
    return false;
  }

  /** The other side hangs up first, unless the script says otherwise. */
  @Override
  public void stayWith(Talk talk) {
    caller.act();
  }

  @Override
  public void apologize(Apology apology) {}

  @Override
  public void hangUp() {}
}
