package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What agents do with a telephone that rings, and what becomes of the caller. */
@NeedsTelephones
class AgentStoryTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);
  private static final Duration A_WHILE = Duration.ofMillis(1500);

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "nora", "otto")
          .team("202", "rita", "ralf")
          .team("203", "bart", "bente")
          .team("204", "hans", "hilda")
          .team("205", "lena")
          .team("206", "gerda")
          .team("207", "uli", "ute")
          .team("208", "tom")
          .team("209", "pia")
          .team("210", "sam")
          .team("211", "sue")
          .team("212", "ida")
          .opens();

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void whoIsNotAnsweredKeepsTheCallerForAnotherAgent() {
    Agent nora = HOTLINE.agent("nora").letsRing();
    Caller caller = HOTLINE.caller("+31200000201").calls("201");
    nora.rings();
    Agent otto = HOTLINE.agent("otto");
    nora.isHungUp();
    otto.rings().answers();
    caller.talksTo(otto).hangsUp();
    journey(caller).rang("nora", "otto").rangInVain("no answer").ends("talked");
  }

  @Test
  void whoRejectsGivesTheCallerToAnotherAgent() {
    Agent rita = HOTLINE.agent("rita").refuses(Refusal.DECLINED, A_MOMENT);
    Caller caller = HOTLINE.caller("+31200000202").calls("202");
    rita.rings();
    Agent ralf = HOTLINE.agent("ralf");
    ralf.rings().answers();
    caller.talksTo(ralf).hangsUp();
    journey(caller).rang("rita", "ralf").rangInVain("rejected").ends("talked");
  }

  @Test
  void whoIsBusyElsewhereGivesTheCallerToAnotherAgent() {
    Agent bart = HOTLINE.agent("bart").refuses(Refusal.BUSY, Duration.ZERO);
    Caller caller = HOTLINE.caller("+31200000203").calls("203");
    bart.rings();
    Agent bente = HOTLINE.agent("bente");
    bente.rings().answers();
    caller.talksTo(bente).hangsUp();
    journey(caller).rang("bart", "bente").rangInVain("busy").ends("talked");
  }

  @Test
  void whoHangsUpDuringTheRingGivesTheCallerToAnotherAgent() {
    Agent hans = HOTLINE.agent("hans").letsRing();
    Caller caller = HOTLINE.caller("+31200000204").calls("204");
    hans.rings().refuses(Refusal.AWAY);
    Agent hilda = HOTLINE.agent("hilda");
    hilda.rings().answers();
    caller.talksTo(hilda).hangsUp();
    journey(caller).rang("hans", "hilda").rangInVain("no answer").ends("talked");
  }

  @Test
  void whoHangsUpAtTheMomentOfTheAnswerLeavesNobodyStuck() {
    Agent ida = HOTLINE.agent("ida");
    Caller caller = HOTLINE.caller("+31200000212").calls("212");
    ida.rings().answers().hangsUp();
    journey(caller)
        .tells("a goodbye or a new ring", it -> it.has("closing") || it.path("rung").size() == 2);
    caller.line().hangUp();
    journey(caller).ends("completed", "abandoned", "talked");
    Aftermath.of(HOTLINE).finds("ida", "ready");
  }

  @Test
  void whoAnswersLateHearsTheCaller() {
    Agent lena = HOTLINE.agent("lena").answersAfter(Duration.ofSeconds(3));
    Caller caller = HOTLINE.caller("+31200000205").calls("205").hearsSomething();
    lena.rings().isAnswered();
    caller.talksTo(lena).hangsUp();
    journey(caller).rang("lena").rangInVain().ends("talked");
  }

  @Test
  void whenTheAgentHangsUpTheCallerHearsGoodbye() {
    Agent gerda = HOTLINE.agent("gerda").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000206").calls("206");
    gerda.rings().isAnswered();
    caller.talksTo(gerda);
    gerda.hangsUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("wait", "served").enters("goodbye").ends("completed");
    Aftermath.of(HOTLINE).finds("gerda", "ready");
  }

  @Test
  void whoseTelephoneIsGoneIsNotRung() {
    Agent uli = HOTLINE.agent("uli");
    Agent ute = HOTLINE.agent("ute").answersAtOnce();
    Aftermath.of(HOTLINE).finds("uli", "ready").finds("ute", "ready");
    uli.leaves();
    Aftermath.of(HOTLINE).finds("uli", "off");
    Caller caller = HOTLINE.caller("+31200000207").calls("207");
    ute.rings().isAnswered();
    caller.talksTo(ute).hangsUp();
    journey(caller).rang("ute").ends("talked");
  }

  @Test
  void twoCallersAreServedInTheOrderInWhichTheyCame() {
    Agent tom = HOTLINE.agent("tom").answersAtOnce();
    Caller served = HOTLINE.caller("+31200000208").calls("208");
    isRungBy(served, tom);
    Caller first = HOTLINE.caller("+31200000308").calls("208");
    journey(first).joins("team-208");
    Caller second = HOTLINE.caller("+31200000408").calls("208");
    journey(second).joins("team-208");
    served.hangsUp();
    isRungBy(first, tom);
    first.hangsUp();
    isRungBy(second, tom);
    second.hangsUp();
  }

  @Test
  void whoHasPriorityIsServedBeforeWhoCameEarlier() {
    Agent pia = HOTLINE.agent("pia").answersAtOnce();
    Caller served = HOTLINE.caller("+31200000209").calls("209");
    isRungBy(served, pia);
    Caller patient = HOTLINE.caller("+31200000309").calls("209");
    journey(patient).joins("team-209");
    Caller urgent = HOTLINE.caller("+31200000409").calls("5209");
    journey(urgent).joins("team-209");
    served.hangsUp();
    isRungBy(urgent, pia);
    urgent.hangsUp();
    isRungBy(patient, pia);
    patient.hangsUp();
  }

  @Test
  void whoLacksTheSkillIsNotRung() {
    Agent sam = HOTLINE.agent("sam").letsRing();
    Agent sue = HOTLINE.agent("sue").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000211").calls("211");
    sue.rings().isAnswered();
    sam.staysQuiet(A_WHILE);
    caller.hangsUp();
    journey(caller).rang("sue");
  }

  /** The agent is called for this caller, and answers. */
  private static void isRungBy(Caller caller, Agent agent) {
    assertThat(agent.rings().line().farEnd()).isEqualTo(caller.number());
    agent.isAnswered();
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
