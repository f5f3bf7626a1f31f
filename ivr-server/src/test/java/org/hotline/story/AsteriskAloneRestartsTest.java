package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.hotline.phone.Agent;
import org.hotline.phone.BareTelephone;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asterisk dies and is started again while the server lives: agents work on, without an act. */
@NeedsTelephones
class AsteriskAloneRestartsTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String[] TEAM = {"eve", "tom", "ann", "max"};

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "nora")
          .team("202", TEAM)
          .team("203", "otto")
          .team("204", "hugo")
          .opens();

  @Test
  void whoCallsAtOnceIsServedByAnAgentWhoDidNothing() throws IOException {
    Agent nora = HOTLINE.agent("nora").answersAtOnce();
    Aftermath.of(HOTLINE).finds("nora", "ready");
    asteriskRestarts();
    expect("nora has an account again", () -> HOTLINE.asterisk().has("agent-nora"));
    Caller caller = HOTLINE.caller("+31200000201").calls("201");
    nora.rings().isAnswered();
    caller.talksTo(nora).hangsUp();
    Journey.of(HOTLINE, caller).ends("talked");
  }

  /** Their telephones have not registered anew; Asterisk has asked them. */
  @Test
  void whoIsThereIsNeverTakenForGone() throws IOException {
    for (String name : TEAM) {
      HOTLINE.agent(name);
      Aftermath.of(HOTLINE).finds(name, "ready");
    }
    JsonNode before = HOTLINE.api().agents();
    asteriskRestarts();
    for (String name : TEAM) {
      expect(name + " is asked", () -> HOTLINE.asterisk().reaches("agent-" + name));
      assertThat(since(HOTLINE.api().agents(), name)).isEqualTo(since(before, name));
      Aftermath.of(HOTLINE).finds(name, "ready");
    }
  }

  @Test
  void whoseTelephoneWentMeanwhileIsOffAndReadyWhenItComesBack() throws IOException {
    try (BareTelephone telephone = HOTLINE.bareTelephone("otto")) {
      Aftermath.of(HOTLINE).finds("otto", "ready");
      HOTLINE.withoutAsterisk(telephone::vanishes);
      Aftermath.of(HOTLINE).finds("otto", "off");
    }
    HOTLINE.agent("otto");
    Aftermath.of(HOTLINE).finds("otto", "ready");
  }

  /** What was not done by a wish of theirs is not told as one. */
  @Test
  void whoseCallBrokeWithAsteriskHasNeitherHungUpNorGivenUp() throws IOException {
    Agent hugo = HOTLINE.agent("hugo").answersAtOnce();
    Caller talker = HOTLINE.caller("+31200000204").calls("204");
    hugo.rings().isAnswered();
    talker.talksTo(hugo);
    Caller waiter = HOTLINE.caller("+31200000205").calls("204");
    Journey.of(HOTLINE, waiter).joins("team-204");
    asteriskRestarts();
    Journey.of(HOTLINE, talker).ends("line-lost");
    Journey.of(HOTLINE, waiter).ends("line-lost");
    talker.hangsUp();
    waiter.hangsUp();
  }

  private static void asteriskRestarts() throws IOException {
    int before = HOTLINE.server().output().length();
    HOTLINE.withoutAsterisk(() -> expect("the server complains", () -> complaints(before) > 0));
    expect("the server is back", () -> HOTLINE.api().ready());
    expect("it tells for how long", () -> said(before).contains("ready again, Asterisk was away"));
    assertThat(complaints(before)).as(said(before)).isEqualTo(1);
    assertThat(said(before)).doesNotContain("after the start");
  }

  private static long complaints(int before) {
    return said(before).lines().filter(line -> line.contains("cannot be reached")).count();
  }

  private static String said(int before) {
    return HOTLINE.server().output().substring(before);
  }

  private static void expect(String what, BooleanSupplier so) {
    assertThat(Patience.of(SOON).until(so)).as(what).isTrue();
  }

  private static String since(JsonNode agents, String name) {
    return StreamSupport.stream(agents.spliterator(), false)
        .filter(agent -> agent.path("agent").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .path("since")
        .asText();
  }
}
