package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server is killed while it brings two people together: between the answer and the bridge,
 * between the bridge and what is kept of it, and in the middle of a message.
 */
@NeedsTelephones
class KilledInBetweenTest {
  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "eve")
          .team("202", "tom")
          .team("203", "kim")
          .team("204", "ann")
          .messages("301", "night")
          .outside("401", "+31205550401")
          .outside("402", "+31205550402")
          .opens()
          .having("transfer.allowed", "+3120")
          .behindAGate();

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void anAgentWhoIsStillThereIsConnectedAfterTheRestart() {
    Agent eve = HOTLINE.agent("eve").letsRing();
    Caller caller = HOTLINE.caller("+31200000201").calls("201");
    eve.rings();
    killedBeforeTheBridge(eve);
    HOTLINE.server().startAgain();
    caller.talksTo(eve).hangsUp();
    eve.isHungUp();
    journey(caller)
        .rang("eve")
        .ends("talked")
        .tells("one conversation", record -> record.path("conversations").size() == 1);
    Aftermath.of(HOTLINE).finds("eve", "ready");
  }

  @Test
  void aCallerWhoseAgentHasGoneWaitsAgainAtTheSamePlace() {
    Agent tom = HOTLINE.agent("tom").letsRing();
    Caller first = HOTLINE.caller("+31200000211").calls("202");
    tom.rings();
    Caller second = HOTLINE.caller("+31200000212").calls("202").hearsSomething();
    journey(second).joins("team-202");
    killedBeforeTheBridge(tom);
    tom.hangsUp().answersAtOnce();
    first.isThere();
    HOTLINE.server().startAgain();

    tom.rings().isAnswered();
    first.talksTo(tom).hangsUp();
    tom.isHungUp().rings().isAnswered();
    second.talksTo(tom).hangsUp();
    journey(first)
        .ends("talked")
        .tells("one conversation", record -> record.path("conversations").size() == 1)
        .tells("one stay", record -> record.path("queues").size() == 1);
    journey(second).ends("talked");
  }

  @Test
  void aConversationThatWasNotKeptGoesOn() throws IOException {
    Agent kim = HOTLINE.agent("kim").letsRing();
    Caller caller = HOTLINE.caller("+31200000221").calls("203");
    kim.rings();
    HOTLINE.redis().kill();
    kim.answers();
    caller.talksTo(kim);
    HOTLINE.server().kill();
    HOTLINE.redis().startAgain();
    assertThat(HOTLINE.store().checkpoints()).noneMatch(kept -> kept.contains("talk-"));
    HOTLINE.server().startAgain();
    caller.isThere().hears(Tone.OF_AGENTS);
    kim.hears(Tone.OF_CALLERS);
    caller.hangsUp();
    kim.isHungUp();
    journey(caller).ends("talked");
    Aftermath.of(HOTLINE).finds("kim", "ready");
  }

  @Test
  void aCallerWhoEndsATalkMeanwhileLeavesNothing() {
    Agent ann = HOTLINE.agent("ann").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000231").calls("204");
    ann.rings().isAnswered();
    caller.talksTo(ann);
    HOTLINE.server().kill();
    caller.hangsUp();
    HOTLINE.server().startAgain();
    ann.isHungUp();
    journey(caller).ends("lost-while-down");
    Aftermath.of(HOTLINE).finds("ann", "ready");
  }

  @Test
  void aNumberOutsideThatIsStillThereIsConnectedAfterTheRestart() {
    Agent outside = HOTLINE.subscriber("outside", "+31205550401").letsRing();
    Caller caller = HOTLINE.caller("+31200000401").calls("401");
    outside.rings();
    killedBeforeTheBridge(outside);
    HOTLINE.server().startAgain();
    caller.talksTo(outside);
    outside.hangsUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "done").ends("completed");
  }

  @Test
  void aConversationOutsideOutlivesARestartAndThenALostConnection() {
    Agent outside = HOTLINE.subscriber("patient", "+31205550402").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000402").calls("402");
    outside.rings().isAnswered();
    caller.talksTo(outside);
    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    HOTLINE.withoutConnection(() -> caller.hears(Tone.OF_AGENTS));
    caller.isThere().hears(Tone.OF_AGENTS);
    outside.hears(Tone.OF_CALLERS).hangsUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "done").ends("completed");
  }

  @Test
  void aMessageThatIsBeingSpokenIsNotAskedForAgain() {
    Caller caller = HOTLINE.caller("+31200000301").calls("301").hearsSomething();
    caller.line().play(Tone.OF_CALLERS);
    Voicemail messages = new Voicemail(HOTLINE, "night").contains(Tone.OF_CALLERS);
    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    caller.line().play(Tone.OF_AGENTS);
    messages.contains(Tone.OF_AGENTS).contains(Tone.OF_CALLERS);
    caller.presses("1").hearsSomething().isHungUp();
    journey(caller).leaves("message", "done").ends("completed");
  }

  /** The far end has answered, that is kept, and the request to bridge never arrives. */
  private static void killedBeforeTheBridge(Agent farEnd) {
    HOTLINE.gate().holdsBack("POST", "addChannel");
    farEnd.answers();
    assertThat(soon(HOTLINE.gate()::holdsOne)).as("the bridge is asked for").isTrue();
    assertThat(
            soon(() -> HOTLINE.store().checkpoints().stream().anyMatch(it -> it.contains("talk-"))))
        .as("the conversation is kept")
        .isTrue();
    HOTLINE.server().kill();
    HOTLINE.gate().opens();
  }

  private static boolean soon(BooleanSupplier condition) {
    return Patience.of(Duration.ofSeconds(30)).until(condition);
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
