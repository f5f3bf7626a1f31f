package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hotline.call.CallId;
import org.hotline.connector.Occasion;
import org.hotline.connector.Reply;
import org.hotline.value.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changes something is done once, and known when it comes twice. */
class SubmitTest {
  private static final Occasion FIRST = new Occasion(new CallId("call-1"), "give-back", 1);

  private final Shop shop = Shop.open();
  private final Office office = Office.with(ShopFile.at(shop));

  @AfterEach
  void close() {
    office.close();
    shop.close();
  }

  private Reply giveBack(Occasion occasion) {
    return office.ask(occasion, "shop.give-back", "order", "1\"2\\", "pieces", "2");
  }

  private List<String> keys() {
    return shop.getAllServeEvents().stream()
        .map(event -> event.getRequest().getHeader("Idempotency-Key"))
        .toList();
  }

  @Test
  void valuesStandInTheBodyAsTextsAndNumbers() {
    shop.stubFor(post("/api/returns").willReturn(jsonResponse("{\"reference\": 7001}", 201)));

    assertThat(giveBack(FIRST))
        .isEqualTo(new Reply.Found(Map.of("reference", new Value.Text("7001"))));
    shop.verify(
        postRequestedFor(urlEqualTo("/api/returns"))
            .withRequestBody(
                equalToJson(
                    """
                    {"order": "1\\"2\\\\", "pieces": 2, "urgent": true, "note": "by 1\\"2\\\\"}
                    """)));
  }

  @Test
  void aFailedSubmitIsNotTriedAgain() {
    shop.stubFor(post("/api/returns").willReturn(serverError()));

    assertThat(giveBack(FIRST).word()).isEqualTo("error");
    assertThat(keys()).hasSize(1);
  }

  @Test
  void whereTheBackEndPromisesToKnowItAgainItIsTriedWithTheSameKey() {
    office.book = Office.book(ShopFile.at(shop, "idempotent: true"));
    shop.stubFor(post("/api/returns").willReturn(serverError()));
    giveBack(FIRST);

    assertThat(keys()).hasSize(2);
    assertThat(keys().getFirst()).isEqualTo(keys().getLast());
  }

  @Test
  void theSameOccasionHasTheSameKeyAndEveryOtherAnotherOne() {
    shop.stubFor(post("/api/returns").willReturn(jsonResponse("{\"reference\": 7001}", 201)));
    giveBack(FIRST);
    giveBack(new Occasion(new CallId("call-1"), "give-back", 1));
    assertThat(keys()).doesNotContainNull().containsOnly(keys().getFirst());

    giveBack(new Occasion(new CallId("call-1"), "give-back", 2));
    giveBack(new Occasion(new CallId("call-1"), "give-back-2", 1));
    giveBack(new Occasion(new CallId("call-2"), "give-back", 1));
    office.ask(FIRST, "shop.cancel", "order", "1");
    assertThat(keys()).doesNotContainNull().hasSize(6);
    assertThat(keys().stream().distinct()).hasSize(5);
  }
}
