package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who is rung for a caller, and who is served first: what the queue asks for, less of it in time,
 * whom it prefers, and how soon it ought to answer.
 */
@NeedsTelephones
class RoutingStoryTest {
  private static final String QUEUES =
      """
      queues:
        team-201: {skills: {dutch: 5}, relax: [{after: 2s, skills: {dutch: 2}}], wrap-up: 0s, comfort-every: 0s}
        team-202: {skills: {support: 2}, choose: most-skilled, wrap-up: 0s, comfort-every: 0s}
        team-203: {skills: {sales: 1}, target: 1m, wrap-up: 0s, comfort-every: 0s}
        team-204: {skills: {sales: 1}, target: 1s, wrap-up: 0s, comfort-every: 0s}
        team-205: {skills: {italian: 1}, overflow: {after: 2s, to: team-206}, comfort-every: 0s}
        team-206: {skills: {general: 1}, comfort-every: 0s}
        team-207: {skills: {loyal: 1}, sticky: 30s, comfort-every: 0s}
      """;
  private static final String AGENTS =
      """
      agents:
        bob: {name: Bob, skills: {dutch: 3}}
        eve: {name: Eve, skills: {support: 3}}
        max: {name: Max, skills: {support: 8}}
        ann: {name: Ann, skills: {sales: 3}}
        kim: {name: Kim, skills: {general: 3}}
        lea: {name: Lea, skills: {loyal: 3}}
        lou: {name: Lou, skills: {loyal: 3}}
      """;

  private static final String OWN_AGENT =
      """
      flow: own-agent
      language: nl
      start: wait
      defaults: {failed: bye, full: bye, no-agents: bye, timed-out: bye, not-ready: bye, closed: bye}
      steps:
        wait: {type: queue, queue: team-207, agent: lea, served: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201")
          .team("202")
          .team("203")
          .team("204")
          .team("205")
          .team("206")
          .flow("207", "own-agent", OWN_AGENT)
          .opens()
          .with("queues.yaml", QUEUES)
          .with("agents.yaml", AGENTS);

  @Test
  void whoKnowsLessIsRungWhenTheCallerHasWaited() {
    Agent bob = HOTLINE.agent("bob").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000901").calls("201").hearsSomething();
    bob.rings().isAnswered();
    caller.talksTo(bob).hangsUp();
    JsonNode record = Journey.of(HOTLINE, caller).rang("bob").ends("talked").record();

    Duration waited = Duration.parse(record.at("/queues/0/waited").asText());
    assertThat(waited).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void whoKnowsMostIsRungThoughAnotherIsIdleLonger() {
    HOTLINE.agent("eve").letsRing();
    Aftermath.of(HOTLINE).finds("eve", "ready");
    Agent max = HOTLINE.agent("max").answersAtOnce();
    Aftermath.of(HOTLINE).finds("max", "ready");
    Caller caller = HOTLINE.caller("+31200000902").calls("202");
    max.rings().isAnswered();
    caller.talksTo(max).hangsUp();
    Journey.of(HOTLINE, caller).rang("max").ends("talked");
  }

  @Test
  void agentsOfTheOtherQueueHelpWhenTheCallerHasWaited() {
    Agent kim = HOTLINE.agent("kim").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000906").calls("205").hearsSomething();
    kim.rings().isAnswered();
    caller.talksTo(kim).hangsUp();
    JsonNode record = Journey.of(HOTLINE, caller).rang("kim").ends("talked").record();

    assertThat(record.at("/rung/0/through").asText()).isEqualTo("team-206");
    assertThat(record.at("/queues/0/queue").asText()).isEqualTo("team-205");
  }

  @Test
  void theAgentWhomTheFlowNamesIsRungThoughAnotherIsIdleLonger() {
    HOTLINE.agent("lou").letsRing();
    Aftermath.of(HOTLINE).finds("lou", "ready");
    Agent lea = HOTLINE.agent("lea").answersAtOnce();
    Aftermath.of(HOTLINE).finds("lea", "ready");
    Caller caller = HOTLINE.caller("+31200000907").calls("207");
    lea.rings().isAnswered();
    caller.talksTo(lea).hangsUp();
    Journey.of(HOTLINE, caller).rang("lea").ends("talked");
  }

  @Test
  void whoOughtToBeAnsweredSoonerIsThoughAnotherCameFirst() {
    Agent ann = HOTLINE.agent("ann").answersAtOnce();
    Caller talker = HOTLINE.caller("+31200000903").calls("203");
    ann.rings().isAnswered();
    talker.talksTo(ann);
    Caller patient = HOTLINE.caller("+31200000904").calls("203");
    Journey.of(HOTLINE, patient).joins("team-203");
    Caller hurried = HOTLINE.caller("+31200000905").calls("204").hearsSomething();
    Journey.of(HOTLINE, hurried).joins("team-204");

    talker.hangsUp();
    ann.isHungUp().rings().isAnswered();
    hurried.talksTo(ann).hangsUp();
    ann.isHungUp().rings().isAnswered();
    patient.talksTo(ann).hangsUp();
    Journey.of(HOTLINE, patient).ends("talked");
  }
}
