package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Standard requests, solved in the menu by real calls against the shop that comes with us. */
@NeedsTelephones
class SelfServiceStoryTest {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final WireMockServer SHOP = open();

  @RegisterExtension
  static final Installation HOTLINE = new Installation().with("connectors.yaml", connectors());

  @AfterAll
  static void closeShop() {
    SHOP.stop();
  }

  @Test
  void whereAnOrderIsIsToldInDutch() {
    Caller caller = HOTLINE.caller("+31200000701").calls("100").presses("3100103");
    Journey.of(HOTLINE, caller)
        .leaves("ask-order", "found")
        .tells("solved", it -> it.path("resolved").path(0).asText().equals("order-status"));
    caller.hearsSomething().hangsUp();
    SHOP.verify(getRequestedFor(urlPathEqualTo("/orders/100103")));
  }

  @Test
  void whereAnOrderIsIsToldInEnglish() {
    Caller caller = HOTLINE.caller("+31200000702").calls("100").presses("93100104");
    Journey.of(HOTLINE, caller)
        .leaves("ask-order", "found")
        .leaves("tell-delivered", "next")
        .tells("spoken in English", it -> it.at("/flow/language").asText().equals("en"));
    caller.hangsUp();
  }

  @Test
  void anOrderThatIsNotThereCanBeKeyedAgain() {
    Caller caller = HOTLINE.caller("+31200000703").calls("100").presses("3999999");
    Journey.of(HOTLINE, caller).leaves("ask-order", "not-found");
    caller.presses("1100101");
    Journey.of(HOTLINE, caller).leaves("tell-expected", "next");
    caller.hangsUp();
  }

  @Test
  void aShopThatIsTooSlowLeadsToAPerson() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000704").calls("100").presses("3100198");
    Journey.of(HOTLINE, caller).leaves("ask-order", "failed");
    eve.rings().isAnswered();
    caller.talksTo(eve).hangsUp();
  }

  private static WireMockServer open() {
    WireMockServer shop =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .withRootDirectory(CHECKOUT.resolve("docker/back-end").toString()));
    shop.start();
    return shop;
  }

  private static String connectors() {
    try {
      return Files.readString(CHECKOUT.resolve("call-flows/connectors.yaml"))
          .replace("127.0.0.1:8089", "127.0.0.1:" + SHOP.port());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
