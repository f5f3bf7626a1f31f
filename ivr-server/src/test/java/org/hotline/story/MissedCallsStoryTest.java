package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agents who are not there though their telephones are: given up after three missed calls. */
@NeedsTelephones
class MissedCallsStoryTest {
  private static final String AGENTS =
      """
      misses: 3
      rest-after-no-answer: 1s
      rest-after-busy: 1s
      agents:
        nora: {name: Nora, skills: {team-201: 5}}
        otto: {name: Otto, skills: {team-201: 5}}
      """;

  @RegisterExtension
  static final Installation HOTLINE = new Firm().team("201").opens().with("agents.yaml", AGENTS);

  @Test
  void whoMissesThreeCallsInARowGetsNoMoreAndTheCallerKeepsThePlace() throws IOException {
    HOTLINE.agent("nora").letsRing();
    Caller first = HOTLINE.caller("+31200000921").calls("201");
    Journey.of(HOTLINE, first).rang("nora", "nora", "nora");
    Caller second = HOTLINE.caller("+31200000922").calls("201").hearsSomething();
    Aftermath.of(HOTLINE).finds("nora", "not-responding");
    assertThat(HOTLINE.server().output()).contains("agent nora is not responding");

    Agent otto = HOTLINE.agent("otto").rings().answers();
    assertThat(otto.line().farEnd()).isEqualTo(first.number());
    first.talksTo(otto).hangsUp();
    Journey.of(HOTLINE, first)
        .rang("nora", "nora", "nora", "otto")
        .rangInVain("no answer", "no answer", "no answer")
        .ends("talked");
    otto.isHungUp().rings().answers();
    second.talksTo(otto).hangsUp();

    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    Aftermath.of(HOTLINE).finds("otto", "ready").finds("nora", "not-responding");
  }
}
