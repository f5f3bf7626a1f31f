package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Standard requests, solved in the menu by real calls against the shop that comes with us, by
 * callers who press a key as soon as it is asked for.
 */
@NeedsTelephones
class SelfServiceStoryTest {
  @RegisterExtension static final ExampleShop SHOP = new ExampleShop();
  @RegisterExtension static final Installation HOTLINE = SHOP.installation();

  private static final AtomicInteger CALLERS = new AtomicInteger(700);

  @BeforeEach
  void nothingWasAsked() {
    SHOP.server().resetRequests();
  }

  private static Caller caller() {
    return HOTLINE.caller("+31200000%03d".formatted(CALLERS.incrementAndGet())).calls("100");
  }

  /** Goes through the errand, and hears the end of it. */
  private static void solves(Errand errand, String language) {
    Caller caller = caller();
    Journey journey = Journey.of(HOTLINE, caller);
    if (language.equals("en")) {
      journey.enters("menu");
      caller.presses("9");
      journey.leaves("english", "next");
    }
    for (Errand.Turn turn : errand.turns) {
      journey.enters(turn.step());
      caller.presses(turn.keys());
    }
    journey
        .enters(errand.last)
        .tells("solved", it -> it.at("/resolved/0").asText().equals(errand.solved))
        .tells("the language", it -> it.at("/flow/language").asText().equals(language));
    caller.hearsSomething().hangsUp();
    journey.ends("caller-hung-up");
    CallSeconds.print(errand, language, "pressing at once", journey);
  }

  /** Exactly one request like this, with a key by which the shop knows a second one. */
  private static void wasDone(RequestPatternBuilder request) {
    SHOP.server().verify(1, request.withHeader("Idempotency-Key", matching("[0-9a-f]{40}")));
  }

  private static void wasAsked(RequestPatternBuilder request) {
    SHOP.server().verify(1, request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyStandardRequestIsSolvedAndReachesTheShop(String language) {
    Together.of(Errand.values(), errand -> solves(errand, language));

    assertThat(Errand.values()).allSatisfy(SelfServiceStoryTest::reachedTheShop);
  }

  private static void reachedTheShop(Errand errand) {
    switch (errand) {
      case ORDER_STATUS -> wasAsked(getRequestedFor(urlPathEqualTo("/orders/100103")));
      case ADDRESS_CHANGE -> wasDone(addressChange());
      case RETURN_REQUEST ->
          wasDone(
              postRequestedFor(urlPathEqualTo("/returns"))
                  .withRequestBody(equalToJson("{\"order\": \"100104\", \"reason\": \"wrong\"}")));
      case APPOINTMENT_MADE ->
          wasDone(
              postRequestedFor(urlPathEqualTo("/appointments"))
                  .withRequestBody(equalToJson("{\"customer\": \"20002\", \"slot\": \"slot-2\"}")));
      case APPOINTMENT_MOVED -> wasMovedToAnotherDay();
      case APPOINTMENT_CANCELLED ->
          wasDone(deleteRequestedFor(urlPathEqualTo("/appointments/30001")));
      case CASE_STATUS -> wasAsked(getRequestedFor(urlPathEqualTo("/cases/40001")));
      case OPENING_HOURS -> {} // nobody has to be asked
    }
  }

  private static RequestPatternBuilder addressChange() {
    return postRequestedFor(urlPathEqualTo("/customers/20001/address"))
        .withRequestBody(
            equalToJson(
                "{\"postalCode\": \"3511\", \"houseNumber\": 12, \"source\": \"telephone\"}"));
  }

  private static void wasMovedToAnotherDay() {
    wasAsked(
        getRequestedFor(urlPathEqualTo("/appointments/free"))
            .withQueryParam("from", equalTo(InDays.date(10).toString())));
    wasDone(
        putRequestedFor(urlPathEqualTo("/appointments/30001"))
            .withRequestBody(equalToJson("{\"slot\": \"slot-5\"}")));
  }

  @Test
  void whoKnowsTheWayByHeartKeysAllOfItDuringTheWelcomeAndLosesNothing() {
    Caller caller = caller().presses(Errand.ADDRESS_CHANGE.allKeys());
    Journey journey =
        Journey.of(HOTLINE, caller).leaves("change", "done").enters("reference-again");
    caller.hearsSomething().hangsUp();
    journey.ends("caller-hung-up");
    CallSeconds.print(Errand.ADDRESS_CHANGE, "nl", "keying all ahead", journey);

    wasDone(addressChange());
  }

  @Test
  void anOrderThatIsNotThereCanBeKeyedAgain() {
    Caller caller = caller().presses("3999999");
    Journey.of(HOTLINE, caller).leaves("ask-order", "not-found");
    caller.presses("1100101");
    Journey.of(HOTLINE, caller).leaves("tell-expected", "next");
    caller.hangsUp();
  }
}
