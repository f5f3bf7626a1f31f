package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agents log in, pause and log out, by their own telephones and by the page. */
@NeedsTelephones
class DutyStoryTest {
  private static final Duration A_WHILE = Duration.ofMillis(1500);
  private static final String NUMBERS =
      """
      numbers:
        "100": main
        "201": team-201
        "202": team-202
        "203": team-203
        "800": agent-desk
      """;
  private static final String QUEUES =
      """
      queues:
        team-201: {skills: {team-201: 5}, wrap-up: 0s, comfort-every: 0s}
        team-202: {skills: {team-202: 5}, wrap-up: 0s, comfort-every: 0s}
        team-203: {skills: {team-203: 5}, wrap-up: 0s, comfort-every: 0s}
        support: {skills: {support: 5}}
      """;
  private static final String AGENTS =
      """
      login: required
      agents:
        nora: {name: Nora, skills: {team-201: 5}}
        otto: {name: Otto, skills: {team-202: 5}}
        rita: {name: Rita, skills: {team-203: 5}}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201")
          .team("202")
          .team("203")
          .opens()
          .with("numbers.yaml", NUMBERS)
          .with("queues.yaml", QUEUES)
          .with("agents.yaml", AGENTS);

  @Test
  void whoLogsInByTelephoneIsRungAndWhoLogsOutIsNot() throws Exception {
    Agent nora = HOTLINE.agent("nora").answersAtOnce();
    Aftermath.of(HOTLINE).finds("nora", "off");
    keys(nora, "2");
    Aftermath.of(HOTLINE).finds("nora", "ready");
    Caller caller = HOTLINE.caller("+31200000931").calls("201");
    nora.rings().isAnswered();
    caller.talksTo(nora).hangsUp();
    nora.isHungUp();

    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    Aftermath.of(HOTLINE).finds("nora", "ready");
    keys(nora, "3");
    Aftermath.of(HOTLINE).finds("nora", "off");
    Caller late = HOTLINE.caller("+31200000932").calls("201").isHungUp();
    Journey.of(HOTLINE, late).leaves("wait", "no-agents");
  }

  @Test
  void aPauseThatIsAskedForInATalkComesAfterIt() {
    Agent otto = HOTLINE.agent("otto").answersAtOnce();
    isTold("otto", "ready");
    Aftermath.of(HOTLINE).finds("otto", "ready");
    Caller caller = HOTLINE.caller("+31200000933").calls("202");
    otto.rings().isAnswered();
    caller.talksTo(otto);
    Caller waiting = HOTLINE.caller("+31200000934").calls("202").hearsSomething();
    Journey.of(HOTLINE, waiting).joins("team-202");
    isTold("otto", "paused");
    Aftermath.of(HOTLINE).finds("otto", "talking");
    caller.hangsUp();
    Aftermath.of(HOTLINE).finds("otto", "paused");

    otto.isHungUp().staysQuiet(A_WHILE);
    Caller late = HOTLINE.caller("+31200000936").calls("202").isHungUp();
    Journey.of(HOTLINE, late).leaves("wait", "not-ready");
    isTold("otto", "ready");
    otto.rings().isAnswered();
    waiting.talksTo(otto).hangsUp();
  }

  @Test
  void aPauseByTelephoneLastsOverARestart() {
    Agent rita = HOTLINE.agent("rita");
    Caller herself = rita.calls("800").hearsSomething().presses("12");
    Journey.of(HOTLINE, herself).leaves("lunch", "done");
    herself.hangsUp();
    Aftermath.of(HOTLINE).finds("rita", "paused");
    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    Aftermath.of(HOTLINE).finds("rita", "paused");
  }

  @Test
  void whoIsNoAgentIsToldSo() {
    Caller caller = HOTLINE.caller("+31200000935").calls("800").isHungUp();
    Journey.of(HOTLINE, caller).leaves("state", "unknown").ends("completed");
  }

  private static void keys(Agent agent, String keys) {
    agent.calls("800").hearsSomething().presses(keys).hearsSomething().hangsUp();
  }

  private static void isTold(String agent, String state) {
    String body = "{\"state\": \"%s\", \"reason\": \"lunch\"}".formatted(state);
    assertThat(HOTLINE.api().post("/api/agents/" + agent + "/state", body).path("then").asText())
        .isEqualTo(state);
  }
}
