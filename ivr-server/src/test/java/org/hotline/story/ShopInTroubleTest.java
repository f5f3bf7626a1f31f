package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop that is closed, slow or lies: the caller is told, and reaches a person. */
@NeedsTelephones
class ShopInTroubleTest {
  @RegisterExtension static final ExampleShop SHOP = new ExampleShop();
  @RegisterExtension static final Installation HOTLINE = SHOP.installation();

  @Test
  void aShopThatIsClosedLeadsToAPerson() {
    SHOP.closedDuring(() -> reachesAPerson("+31200000801", "100101", "closed"));
  }

  @Test
  void aShopThatIsTooSlowLeadsToAPerson() {
    reachesAPerson("+31200000802", "100198", "too slow");
  }

  @Test
  void aShopThatTellsNonsenseLeadsToAPerson() {
    SHOP.server()
        .stubFor(
            get(urlPathEqualTo("/orders/100197"))
                .willReturn(aResponse().withBody("<html>{\"order\": {\"state\"")));
    reachesAPerson("+31200000803", "100197", "telling nonsense");
  }

  @Test
  void aShopThatBreaksOffInTheMiddleLeadsToAPerson() {
    SHOP.server()
        .stubFor(
            get(urlPathEqualTo("/orders/100196"))
                .willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    reachesAPerson("+31200000804", "100196", "breaking off");
  }

  private static void reachesAPerson(String number, String order, String trouble) {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller caller = HOTLINE.caller(number).calls("100").presses("3" + order);
    Journey journey =
        Journey.of(HOTLINE, caller).leaves("ask-order", "failed").leaves("shop-silent", "next");
    eve.rings().isAnswered();
    caller.talksTo(eve).hangsUp();
    journey.ends("talked");
    print(trouble, journey);
  }

  private static void print(String trouble, Journey journey) {
    Duration waited =
        Duration.between(
            CallSeconds.entered(journey.step("ask-order")),
            CallSeconds.entered(journey.step("shop-silent")));
    Duration all =
        Duration.between(
            CallSeconds.entered(journey.step("ask-order")),
            CallSeconds.entered(journey.step("to-person")));
    System.out.printf(
        "shop %s: %d ms until the caller is told, %.1f s until the queue%n",
        trouble, waited.toMillis(), all.toMillis() / 1000.0);
  }
}
