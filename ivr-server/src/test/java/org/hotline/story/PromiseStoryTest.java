package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who waits is told the place and the wait; an agent's answer comes before any announcement. */
@NeedsTelephones
class PromiseStoryTest {
  private static final String QUEUES =
      """
      queues:
        team-201: {skills: {support: 1}, wrap-up: 0s, comfort-every: 3s, announce: position-and-wait, handle-time: 2m}
        team-202: {skills: {sales: 1}, wrap-up: 0s, comfort-every: 0s, announce: wait, handle-time: 20m}
      """;
  private static final String AGENTS =
      """
      agents:
        eve: {name: Eve, skills: {support: 3}}
        ann: {name: Ann, skills: {sales: 3}}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201")
          .team("202")
          .opens()
          .with("queues.yaml", QUEUES)
          .with("agents.yaml", AGENTS);

  @Test
  void whoWaitsIsToldThePlaceAndTheWaitAndAgainWithEachKindWord() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31200000921").calls("201");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    Caller second = HOTLINE.caller("+31200000922").calls("201").hearsSomething();
    Journey waits =
        Journey.of(HOTLINE, second).tells("what was said twice", it -> told(it).size() > 1);
    Caller third = HOTLINE.caller("+31200000923").calls("201");
    JsonNode later =
        Journey.of(HOTLINE, third).tells("what was said", it -> !told(it).isEmpty()).record();

    assertThat(told(waits.record()).get(0).path("position").asInt()).isEqualTo(1);
    assertThat(told(waits.record()).get(0).path("latest").asText()).isEqualTo("PT5M");
    assertThat(told(later).get(0).path("position").asInt()).isEqualTo(2);
    assertThat(later.at("/queues/0/promised").asText()).startsWith("PT");

    third.hangsUp();
    talker.hangsUp();
    eve.isHungUp().rings().isAnswered();
    second.talksTo(eve).hangsUp();
    waits.ends("talked");
  }

  @Test
  void whoIsConnectedAtOnceIsPromisedNothing() {
    Agent ann = HOTLINE.agent("ann").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000924").calls("202");
    ann.rings().isAnswered();
    caller.talksTo(ann).hangsUp();
    JsonNode record = Journey.of(HOTLINE, caller).ends("talked").record();

    assertThat(told(record)).isEmpty();
    assertThat(record.at("/queues/0/promised").isMissingNode()).isTrue();
  }

  private static JsonNode told(JsonNode record) {
    return record.at("/queues/0/told");
  }
}
