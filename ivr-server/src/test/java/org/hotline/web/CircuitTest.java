package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A back-end that fails is left alone for a while. */
class CircuitTest {
  private static final String CIRCUIT = "circuit: {failures: 2, window: 3, pause: 30s}";

  private final Shop shop = Shop.open();
  private final Office office = Office.with(ShopFile.at(shop, "retry: never", CIRCUIT));

  @AfterEach
  void close() {
    office.close();
    shop.close();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    shop.stubFor(any(anyUrl()).willReturn(answer));
  }

  private String status() {
    return office.ask("shop.status", "order", "100").word();
  }

  private void opens() {
    answers(okJson("{\"state\": \"sent\"}"));
    assertThat(status()).isEqualTo("found");
    answers(serverError());
    assertThat(status()).isEqualTo("error");
    assertThat(status()).isEqualTo("error");
    assertThat(status()).isEqualTo("circuit-open");
  }

  @Test
  void afterTwoFailuresOfThreeNothingIsAsked() {
    opens();

    assertThat(shop.getAllServeEvents()).hasSize(3);
    assertThat(office.told).contains("shop open", "shop.status circuit-open");
  }

  @Test
  void aBackEndThatFailsFromTheBeginningIsAskedNoMoreThanItMayFail() {
    office.book =
        Office.book(ShopFile.at(shop, "retry: never", "circuit: {failures: 5, window: 10}"));
    answers(serverError());

    for (int failed = 0; failed < 5; failed++) {
      assertThat(status()).isEqualTo("error");
    }
    assertThat(status()).isEqualTo("circuit-open");
    assertThat(shop.getAllServeEvents()).hasSize(5);
  }

  @Test
  void aFewAnswersThatMostlyFailAreNotEnough() {
    office.book =
        Office.book(ShopFile.at(shop, "retry: never", "circuit: {failures: 5, window: 10}"));
    comes("well, ill, ill, ill, ill");
    comes("well, well, well, well, well");
    comes("well, ill, ill, ill, ill");
    assertThat(office.told).doesNotContain("shop open");

    comes("ill");
    assertThat(status()).isEqualTo("circuit-open");
  }

  private void comes(String answers) {
    for (String answer : answers.split(", ", -1)) {
      answers(answer.equals("well") ? okJson("{\"state\": \"sent\"}") : serverError());
      assertThat(status()).isEqualTo(answer.equals("well") ? "found" : "error");
    }
  }

  @Test
  void afterThePauseOneQuestionClosesItAgain() {
    opens();
    answers(okJson("{\"state\": \"sent\"}"));
    office.passTime(Duration.ofSeconds(29));
    assertThat(status()).isEqualTo("circuit-open");
    office.passTime(Duration.ofSeconds(2));

    assertThat(status()).isEqualTo("found");
    assertThat(status()).isEqualTo("found");
    assertThat(office.told)
        .containsSubsequence("shop open", "shop.status circuit-open", "shop closed");
  }

  @Test
  void whoStillFailsAfterThePauseIsLeftAloneAgain() {
    opens();
    office.passTime(Duration.ofSeconds(31));

    assertThat(status()).isEqualTo("error");
    assertThat(status()).isEqualTo("circuit-open");
  }

  @Test
  void answersThatPleaseNobodyAreAnswersAllTheSame() {
    for (ResponseDefinitionBuilder answer :
        new ResponseDefinitionBuilder[] {notFound(), badRequest(), okJson("{}")}) {
      answers(answer);
      assertThat(status()).isEqualTo(status()).isEqualTo(status()).isNotEqualTo("circuit-open");
    }
  }

  @Test
  void aNewDescriptionBeginsAfreshAndTheSameOneDoesNot() {
    opens();
    office.book = Office.book(ShopFile.at(shop, "retry: never", CIRCUIT));
    assertThat(status()).isEqualTo("circuit-open");
    office.book = Office.book(ShopFile.at(shop, "retry: never"));
    assertThat(status()).isEqualTo("error");
  }
}
