package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** An agent at a telephone, in the words of a call's story. */
public final class Agent {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final AgentId name;
  private final AgentTelephone telephone;
  private @Nullable Line line;

  private Agent(AgentId name, AgentTelephone telephone) {
    this.name = name;
    this.telephone = telephone;
  }

  static Agent with(AgentId name, AgentTelephone telephone, SwitchProbe asterisk) {
    String account = AgentTelephone.account(name);
    assertThat(Patience.of(SOON).until(() -> asterisk.reaches(account)))
        .as("%s registers", name)
        .isTrue();
    return new Agent(name, telephone);
  }

  /** Somebody outside, who registers nowhere. */
  static Agent outside(AgentId name, AgentTelephone telephone) {
    return new Agent(name, telephone);
  }

  /** From the next ring on, answers by itself. */
  public Agent answersAtOnce() {
    telephone.when(Pickup.AT_ONCE);
    return this;
  }

  public Agent answersAfter(Duration ring) {
    telephone.when(new Pickup.Answers(ring));
    return this;
  }

  public Agent refuses(Refusal refusal, Duration after) {
    telephone.when(new Pickup.Refuses(refusal, after));
    return this;
  }

  /** From the next ring on, does nothing by itself: never answers, or is told to. */
  public Agent letsRing() {
    telephone.when(new Pickup.LetsRing());
    return this;
  }

  /** Dials from the own telephone, and is answered; speaks in the words of a caller then. */
  public Caller calls(String number) {
    return new Caller(PhoneNumber.claimed(telephone.account()), telephone::dials).calls(number);
  }

  /** The telephone rings, or has rung; each call counts once. */
  public Agent rings() {
    line = telephone.rings(SOON).orElse(null);
    assertThat(line).as("the telephone of %s rings", name).isNotNull();
    return this;
  }

  /** The next call that rings here, if one does in this time. */
  public Optional<Line> nextLine(Duration within) {
    return telephone.rings(within);
  }

  public Agent staysQuiet(Duration during) {
    assertThat(telephone.rings(during)).as("the telephone of %s rings", name).isEmpty();
    return this;
  }

  /** Takes the call up now. */
  public Agent answers() {
    line().answer();
    return isAnswered();
  }

  public Agent isAnswered() {
    assertThat(line().answered(SOON)).as("%s has answered", name).isPresent();
    return this;
  }

  public Agent refuses(Refusal refusal) {
    line().refuse(refusal);
    return this;
  }

  public Agent hears(Tone tone) {
    Ear ear = line().ear();
    boolean heard = ear.hears(tone, SOON);
    assertThat(heard).as("%s hears %s, not %s", name, tone, ear.heard()).isTrue();
    return this;
  }

  /** A prompt, the caller: anything but silence, from now on. */
  public Agent hearsSomething() {
    assertThat(line().ear().hearsSomething(SOON)).as("%s hears something", name).isTrue();
    return this;
  }

  public Agent presses(String keys) {
    line().press(keys);
    return this;
  }

  /** The call goes on: where a later one has rung, what is said here is heard by nobody. */
  public Agent isThere() {
    assertThat(line().open()).as("the call that %s speaks into goes on", name).isTrue();
    return this;
  }

  public Agent hangsUp() {
    line().hangUp();
    assertThat(line().ended(SOON)).as("%s hangs up", name).isPresent();
    return this;
  }

  /** The ring or the talk ends at the other side. */
  public Agent isHungUp() {
    assertThat(line().ended(SOON)).as("the call of %s ends", name).isPresent();
    return this;
  }

  /** Puts the telephone away: the hotline cannot reach it any more. */
  public void leaves() {
    telephone.close();
  }

  public Line line() {
    return Objects.requireNonNull(line, "has not been called yet");
  }
}
