package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.hotline.phone.Agent;
import org.hotline.phone.CableTelephone;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent's telephone goes without a word, and what becomes of the caller. */
@NeedsTelephones
class UnpluggedTelephoneTest {
  /** So often the hotline asks in a longer time than it needs to take a telephone for dead. */
  private static final int LONG_ENOUGH = 5;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "nora", "otto")
          .team("203", "bart")
          .team("204", "hans")
          .ringing("2m")
          .team("202", "rita", "ralf")
          .opens();

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void whoseAgentIsUnpluggedWhileTalkingIsTheNextAgentsBeforeWhoCameLater() throws IOException {
    try (CableTelephone otto = HOTLINE.telephoneOnACable("otto")) {
      Caller caller = HOTLINE.caller("+31200000201").calls("201");
      otto.talks();
      Caller later = HOTLINE.caller("+31200000301").calls("201");
      journey(later).joins("team-201");
      otto.isUnplugged();
      caller.hearsSomething();
      journey(caller).tells("two stays", record -> record.path("queues").size() == 2);
      Agent nora = HOTLINE.agent("nora").letsRing();
      assertThat(nora.rings().line().farEnd()).isEqualTo(caller.number());
      nora.answers();
      later.hangsUp();
      caller.talksTo(nora).hangsUp();
      journey(caller)
          .rang("otto", "nora")
          .tells("a talk that the line ended", UnpluggedTelephoneTest::wasLost)
          .ends("talked");
    }
  }

  @Test
  void whoIsUnpluggedIsOffAndReadyAgainWhenItIsBack() throws IOException {
    try (CableTelephone hans = HOTLINE.telephoneOnACable("hans")) {
      Caller caller = HOTLINE.caller("+31200000204").calls("204");
      hans.talks().isUnplugged();
      Aftermath.of(HOTLINE).finds("hans", "off");
      caller.isThere().hearsSomething().hangsUp();
      journey(caller).ends("abandoned");
      hans.isPluggedIn();
      Aftermath.of(HOTLINE).finds("hans", "ready");
    }
  }

  @Test
  void whoIsUnpluggedWhileItRingsGivesTheCallerToAnotherAgent() throws IOException {
    try (CableTelephone rita = HOTLINE.telephoneOnACable("rita").letsRing()) {
      Caller caller = HOTLINE.caller("+31200000202").calls("202");
      rita.rings().isUnplugged();
      Agent ralf = HOTLINE.agent("ralf").letsRing();
      ralf.rings().answers();
      caller.talksTo(ralf).hangsUp();
      journey(caller).rang("rita", "ralf").rangInVain("telephone unreachable").ends("talked");
    }
  }

  @Test
  void whoseTelephoneSendsNoSoundIsNotCutOff() throws IOException {
    try (CableTelephone bart = HOTLINE.telephoneOnACable("bart").isMute()) {
      Caller caller = HOTLINE.caller("+31200000203").calls("203");
      bart.talks().isAskedAgain(LONG_ENOUGH);
      caller.isThere().hangsUp();
      bart.isHungUp();
      journey(caller)
          .rang("bart")
          .ends("talked")
          .tells("one talk, ended by the caller", record -> endedBy(record, 0).equals("caller"));
    }
  }

  private static boolean wasLost(JsonNode record) {
    return record.path("conversations").size() == 2 && endedBy(record, 0).equals("line");
  }

  private static String endedBy(JsonNode record, int conversation) {
    return record.path("conversations").path(conversation).path("endedBy").asText();
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
