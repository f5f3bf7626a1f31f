package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked a moment ago need not be asked again. */
class CacheTest {
  private final Shop shop = Shop.open();
  private final Office office = Office.with(ShopFile.at(shop));

  @BeforeEach
  void stock() {
    shop.stubFor(get("/api/orders/100").willReturn(okJson("{\"state\": \"sent\"}")));
    shop.stubFor(get("/api/orders/200").willReturn(okJson("{\"state\": \"lost\"}")));
    shop.stubFor(get("/api/orders/300").willReturn(notFound()));
  }

  @AfterEach
  void close() {
    office.close();
    shop.close();
  }

  private String asked(String operation, String order) {
    return office.ask(operation, "order", order).toString();
  }

  private int requests() {
    return shop.getAllServeEvents().size();
  }

  @Test
  void theSameQuestionIsAskedOnce() {
    String first = asked("shop.kept", "100");

    assertThat(asked("shop.kept", "100")).isEqualTo(first).contains("sent");
    assertThat(requests()).isEqualTo(1);
    assertThat(office.told).containsExactly("shop closed", "shop.kept found", "shop.kept cached");
  }

  @Test
  void anotherQuestionIsAsked() {
    asked("shop.kept", "100");

    assertThat(asked("shop.kept", "200")).contains("lost");
  }

  @Test
  void afterItsTimeItIsAskedAgain() {
    asked("shop.kept", "100");
    office.passTime(Duration.ofSeconds(59));
    asked("shop.kept", "100");
    assertThat(requests()).isEqualTo(1);
    office.passTime(Duration.ofSeconds(1));
    asked("shop.kept", "100");
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void whatWasNotFoundMayBeThereInAMoment() {
    asked("shop.kept", "300");
    asked("shop.kept", "300");

    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void withoutACacheEveryQuestionIsAsked() {
    asked("shop.status", "100");
    asked("shop.status", "100");

    assertThat(requests()).isEqualTo(2);
  }
}
