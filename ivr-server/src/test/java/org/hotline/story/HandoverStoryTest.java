package org.hotline.story;

import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes between an agent's answer and the caller: a whispered word, a key. */
@NeedsTelephones
class HandoverStoryTest {
  private static final String QUEUES =
      """
      queues:
        team-201: {skills: {team-201: 5}, whisper: one-moment, wrap-up: 0s, comfort-every: 0s}
        team-202: {skills: {team-202: 5}, accept-key: true, wrap-up: 0s, comfort-every: 0s}
        team-203: {skills: {team-203: 5}, accept-key: true, wrap-up: 0s, comfort-every: 0s}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "nora")
          .team("202", "otto", "olga")
          .team("203", "rita")
          .opens()
          .with("queues.yaml", QUEUES);

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void anAgentHearsTheWhisperAndThenTalks() {
    Agent nora = HOTLINE.agent("nora").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000941").calls("201");
    nora.rings().isAnswered().hearsSomething();
    caller.talksTo(nora).hangsUp();
    Journey.of(HOTLINE, caller).rang("nora").ends("talked");
  }

  @Test
  void whoDoesNotPressTheKeyGivesTheCallerToAnotherAgent() {
    Agent otto = HOTLINE.agent("otto").answersAtOnce();
    Aftermath.of(HOTLINE).finds("otto", "ready");
    Caller caller = HOTLINE.caller("+31200000942").calls("202");
    otto.rings().isAnswered().hearsSomething();
    Agent olga = HOTLINE.agent("olga").answersAtOnce();
    otto.isHungUp();
    olga.rings().isAnswered().hearsSomething().presses("1");
    caller.talksTo(olga).hangsUp();
    Journey.of(HOTLINE, caller).rang("otto", "olga").rangInVain("no answer").ends("talked");
  }

  @Test
  void aCallerWhoLeavesBeforeTheKeyFreesTheAgent() {
    Agent rita = HOTLINE.agent("rita").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000943").calls("203");
    rita.rings().isAnswered().hearsSomething();
    caller.hangsUp();
    rita.isHungUp();
    Journey.of(HOTLINE, caller).rangInVain("caller left").ends("abandoned");
    Aftermath.of(HOTLINE).finds("rita", "ready");
  }
}
