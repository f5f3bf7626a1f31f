package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Standard requests while the house is closed, in the flow that comes with us. */
@NeedsTelephones
class NightStoryTest {
  /** Closed from yesterday to tomorrow, so that callers hear when it opens again. */
  private static final String HOURS =
      """
      hours:
        support:
          time-zone: Europe/Amsterdam
          monday-sunday: 00:00-24:00
          exceptions: {move: {on: %s to %s}}
      """
          .formatted(InDays.date(-1), InDays.date(1));

  @RegisterExtension static final ExampleShop SHOP = new ExampleShop();

  @RegisterExtension
  static final Installation HOTLINE = SHOP.installation().with("hours.yaml", HOURS);

  @BeforeEach
  void nothingWasAsked() {
    SHOP.server().resetRequests();
  }

  @Test
  void anOrderIsFoundByNightAndTheNightMenuComesBackWithoutTheHours() {
    Caller caller = HOTLINE.caller("+31200000801").calls("100").hearsSomething();
    Journey journey = Journey.of(HOTLINE, caller).leaves("opening", "closed");
    journey.enters("say-closed-until").enters("night-menu");
    findsAnOrder(caller, journey);

    caller.presses("*");
    journey.tells("the night menu again", it -> times(it, "night-menu") == 2);
    caller.hearsSomething().hangsUp();
    journey.ends("caller-hung-up");
    assertThat(times(journey.record(), "say-closed-until")).isEqualTo(1);
  }

  @Test
  void whoNeedsAPersonAfterAnOrderInEnglishLeavesAMessageAndWaitsInNoQueue() {
    Tone message = new Tone(700);
    Caller caller = HOTLINE.caller("+31200000802").calls("100").presses("9");
    Journey journey = Journey.of(HOTLINE, caller).leaves("in-english", "closed");
    findsAnOrder(caller, journey);

    caller.presses("0");
    journey.leaves("message", "case 1").enters("leave-message");
    caller.line().play(message);
    new Voicemail(HOTLINE, "support").contains(message);
    caller.presses("#").isHungUp();
    journey.leaves("leave-message", "done").ends("completed");
    assertThat(journey.record().path("queues")).isEmpty();
    assertThat(journey.record().at("/flow/language").asText()).isEqualTo("en");
  }

  private static void findsAnOrder(Caller caller, Journey journey) {
    caller.presses("3100103");
    journey
        .enters("another-order")
        .tells("solved", it -> it.at("/resolved/0").asText().equals("order-status"));
    SHOP.server().verify(1, getRequestedFor(urlPathEqualTo("/orders/100103")));
  }

  private static long times(JsonNode record, String step) {
    return StreamSupport.stream(record.path("steps").spliterator(), false)
        .filter(it -> it.path("step").asText().equals(step))
        .count();
  }
}
