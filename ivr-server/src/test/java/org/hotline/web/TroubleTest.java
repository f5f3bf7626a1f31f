package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import org.hotline.call.ServerStops;
import org.hotline.connector.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A back-end that is slow, broken or lying never holds a caller. */
class TroubleTest {
  private static final String GOOD = "{\"state\": \"sent\"}";

  private final Shop shop = Shop.open();
  private final Office office = Office.with(ShopFile.at(shop));

  @AfterEach
  void close() {
    office.close();
    shop.close();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    shop.stubFor(any(anyUrl()).willReturn(answer));
  }

  private void answersFirst(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
    shop.stubFor(
        any(anyUrl())
            .inScenario("twice")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(first)
            .willSetStateTo("second"));
    shop.stubFor(
        any(anyUrl()).inScenario("twice").whenScenarioStateIs("second").willReturn(second));
  }

  private String status() {
    return office.ask("shop.status", "order", "100").word();
  }

  private void wasAsked(int times) {
    shop.verify(exactly(times), anyRequestedFor(anyUrl()));
  }

  @Test
  void anAnswerThatComesTooLateIsNotWaitedFor() {
    answers(okJson(GOOD).withFixedDelay(20_000));
    office.book = Office.book(ShopFile.impatientAt(shop));

    assertThat(status()).isEqualTo("slow");
    wasAsked(1);
  }

  @Test
  void aNameThatIsLookedUpForEverIsNotWaitedFor() {
    CompletableFuture<InetAddress[]> never = new CompletableFuture<>();
    String url = "http://shop.example:" + shop.port();
    try (Office slow = Office.with(Office.book(ShopFile.impatientAt(url)), _ -> never.join())) {
      assertThat(slow.ask("shop.status", "order", "100").word()).isEqualTo("slow");
      never.complete(new InetAddress[0]);
    }
  }

  @Test
  void anAnswerThatTricklesInIsCutOff() {
    answers(okJson(GOOD).withChunkedDribbleDelay(10, 20_000));
    office.book = Office.book(ShopFile.impatientAt(shop));

    assertThat(status()).isEqualTo("slow");
  }

  @Test
  void aBackEndThatMendsAtOnceIsNoticedByNobody() {
    answersFirst(serverError(), okJson(GOOD));

    assertThat(status()).isEqualTo("found");
    wasAsked(2);
  }

  @Test
  void aBackEndThatIsBrokenTwiceIsBroken() {
    answers(serverError());

    assertThat(status()).isEqualTo("error");
    wasAsked(2);
  }

  @Test
  void whoDoesNotWantASecondTryGetsNone() {
    answers(serverError());
    office.book = Office.book(ShopFile.at(shop, "retry: never"));

    assertThat(status()).isEqualTo("error");
    wasAsked(1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aBrokenConnectionIsTriedAgain(Fault fault) {
    answersFirst(aResponse().withFault(fault), okJson(GOOD));

    assertThat(status()).isEqualTo("found");
    wasAsked(2);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aConnectionThatBreaksTwiceIsUnreachable(Fault fault) {
    answers(aResponse().withFault(fault));

    assertThat(status()).isEqualTo("unreachable");
  }

  @Test
  void nobodyThereIsUnreachable() {
    shop.stop();

    assertThat(status()).isEqualTo("unreachable");
  }

  @Test
  void aHugeAnswerIsCutOffWhileItComes() {
    answers(okJson("\"" + "x".repeat(1 << 20) + "\"").withChunkedDribbleDelay(100, 60_000));

    assertThat(status()).isEqualTo("too-large");
    wasAsked(1);
  }

  @Test
  void theLargestAnswerIsRead() {
    String filled = "{\"state\": \"sent\", \"x\": \"%s\"}";
    int room = 2048 - filled.formatted("").length();
    answers(okJson(filled.formatted("x".repeat(room))));
    assertThat(status()).isEqualTo("found");

    answers(okJson(filled.formatted("x".repeat(room + 1))));
    assertThat(status()).isEqualTo("too-large");
  }

  @Test
  void aRedirectIsNotFollowedNeitherInsideNorElsewhere() {
    try (Shop elsewhere = Shop.open()) {
      answers(permanentRedirect(elsewhere.baseUrl() + "/api/orders/100"));
      assertThat(status()).isEqualTo("redirected");
      answers(temporaryRedirect("/inside"));
      assertThat(status()).isEqualTo("redirected");

      assertThat(elsewhere.getAllServeEvents()).isEmpty();
      shop.verify(exactly(0), anyRequestedFor(urlEqualTo("/inside")));
    }
  }

  @Test
  void aServerThatStopsDoesNotWait() {
    answers(okJson(GOOD).withFixedDelay(20_000));
    Thread.currentThread().interrupt();

    assertThatThrownBy(this::status).isInstanceOf(ServerStops.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatWentWrongIsToldWithoutWhatWasAsked() {
    answers(serverError().withBody("secret 4711"));

    Reply reply = office.ask("shop.status", "order", "100200300");
    assertThat(reply.toString()).contains("status 500").doesNotContain("4711", "100200300");
  }
}
