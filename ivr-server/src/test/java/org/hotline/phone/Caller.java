package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls, in the words of a call's story; each word fails when it does not come true.
 */
public final class Caller {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final PhoneNumber number;
  private final Function<String, Line> dialling;
  private @Nullable Line line;

  Caller(PhoneNumber number, Function<String, Line> dialling) {
    this.number = number;
    this.dialling = dialling;
  }

  /** Dials, and is answered. */
  public Caller calls(String called) {
    return dials(called).isAnswered();
  }

  /** Dials, whatever becomes of it. */
  public Caller dials(String called) {
    line = dialling.apply(called);
    return this;
  }

  public Caller isAnswered() {
    assertThat(line().answered(SOON)).as("%s is answered", number).isPresent();
    return this;
  }

  public Caller hears(Tone tone) {
    return hears(tone, line().ear().hears(tone, SOON));
  }

  private Caller hears(Tone tone, boolean heard) {
    assertThat(heard).as("%s hears %s, not %s", number, tone, line().ear().heard()).isTrue();
    return this;
  }

  /** A prompt, music: anything but silence, from now on. */
  public Caller hearsSomething() {
    assertThat(line().ear().hearsSomething(SOON)).as("%s hears something", number).isTrue();
    return this;
  }

  /** Packets of sound go on coming; what they say is not looked at. */
  public Caller receivesSound() {
    assertThat(line().receives(SOON)).as("%s receives sound", number).isTrue();
    return this;
  }

  public Caller hearsSilence(Duration during) {
    assertThat(line().ear().hearsSilence(during)).as("%s hears silence", number).isTrue();
    return this;
  }

  public Caller presses(String keys) {
    line().press(keys);
    return this;
  }

  /** Sound goes both ways between the two; who listens first misses nothing of what is played. */
  public Caller talksTo(Agent agent) {
    bothSpeak(agent);
    boolean heard = line().ear().hears(Tone.OF_AGENTS, SOON);
    agent.isThere();
    hears(Tone.OF_AGENTS, heard);
    agent.hears(Tone.OF_CALLERS);
    return this;
  }

  private void bothSpeak(Agent agent) {
    line().ear();
    agent.line().ear();
    line().play(Tone.OF_CALLERS);
    agent.line().play(Tone.OF_AGENTS);
  }

  public Caller hangsUp() {
    line().hangUp();
    assertThat(line().ended(SOON)).as("%s hangs up", number).isPresent();
    return this;
  }

  /** The hotline ends the call, or has ended it. */
  public Caller isHungUp() {
    assertThat(line().ended(SOON))
        .as("%s is hung up", number)
        .hasValueSatisfying(end -> assertThat(end.byUs()).isFalse());
    return this;
  }

  /** The call goes on. */
  public Caller isThere() {
    assertThat(line().open()).as("%s is still there", number).isTrue();
    return this;
  }

  public PhoneNumber number() {
    return number;
  }

  public Line line() {
    return Objects.requireNonNull(line, "has not called yet");
  }
}
