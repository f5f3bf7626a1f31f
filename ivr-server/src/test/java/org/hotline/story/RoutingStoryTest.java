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
      """;
  private static final String AGENTS =
      """
      agents:
        bob: {name: Bob, skills: {dutch: 3}}
        eve: {name: Eve, skills: {support: 3}}
        max: {name: Max, skills: {support: 8}}
        ann: {name: Ann, skills: {sales: 3}}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201")
          .team("202")
          .team("203")
          .team("204")
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
