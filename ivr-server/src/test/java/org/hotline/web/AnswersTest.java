package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.hotline.connector.Failure;
import org.hotline.connector.Reply;
import org.hotline.value.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a flow gets out of what a back-end answers. */
class AnswersTest {
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

  private void failsAs(Failure why) {
    assertThat(office.ask("shop.status", "order", "100"))
        .isInstanceOfSatisfying(
            Reply.Failed.class, failed -> assertThat(failed.why()).isEqualTo(why));
  }

  @Test
  void whatIsFoundIsTypedAsDescribed() {
    shop.stubFor(
        get("/api/orders/100")
            .willReturn(
                okJson("{\"state\": \" on\\n its way \", \"amount\": 12.50, \"x\": [{}]}")));

    assertThat(office.ask("shop.status", "order", "100"))
        .isEqualTo(
            new Reply.Found(
                Map.of(
                    "state",
                    new Value.Text("on its way"),
                    "amount",
                    new Value.Amount(new BigDecimal("12.50")))));
    assertThat(office.told).containsExactly("shop closed", "shop.status found");
  }

  @Test
  void whatTheAnswerMayLackStaysUnset() {
    answers(okJson("{\"state\": \"sent\", \"amount\": null}"));

    assertThat(office.ask("shop.status", "order", "100"))
        .isEqualTo(new Reply.Found(Map.of("state", new Value.Text("sent"))));
  }

  @Test
  void aStatusMeansThatThereIsNoSuchThing() {
    answers(notFound().withBody("no JSON at all"));

    assertThat(office.ask("shop.status", "order", "100")).isEqualTo(new Reply.NotFound());
  }

  @Test
  void valuesReachTheBackEndWhereTheyBelong() {
    answers(okJson("{\"hits\": [1, 2]}"));

    assertThat(office.ask("shop.search", "words", "a&limit=9 / ü#?"))
        .isEqualTo(new Reply.Found(Map.of("hits", new Value.Whole(2))));
    shop.verify(
        getRequestedFor(urlEqualTo("/api/search?q=a%26limit%3D9%20%2F%20%C3%BC%23%3F&limit=3"))
            .withQueryParam("limit", equalTo("3"))
            .withHeader("X-Source", equalTo("telephone"))
            .withHeader("Accept", equalTo("application/json")));
  }

  @Test
  void anAnswerOfWhichNothingIsTakenNeedNoContent() {
    shop.stubFor(delete("/api/orders/100").willReturn(noContent()));

    assertThat(office.ask("shop.cancel", "order", "100")).isEqualTo(new Reply.Found(Map.of()));
  }

  @Test
  void garbageIsNotJson() {
    answers(okForContentType("application/json", "{\"state\": \"se"));
    failsAs(Failure.NOT_JSON);
    answers(okForContentType("application/json", "{\"state\": \"sent\"} and more"));
    failsAs(Failure.NOT_JSON);
    answers(okForContentType("application/json", ""));
    failsAs(Failure.NOT_JSON);
  }

  @Test
  void onlyWhatCallsItselfJsonIsRead() {
    answers(okForContentType("text/html", "{\"state\": \"sent\"}"));
    failsAs(Failure.NOT_JSON);
    answers(aResponse().withBody("{\"state\": \"sent\"}"));
    failsAs(Failure.NOT_JSON);
    answers(okForContentType("application/hal+json; charset=utf-8", "{\"state\": \"sent\"}"));
    assertThat(office.ask("shop.status", "order", "100")).isInstanceOf(Reply.Found.class);
  }

  @Test
  void anotherTypeOrSizeThanDescribedIsAWrongAnswer() {
    answers(okJson("{\"state\": [\"sent\"]}"));
    failsAs(Failure.WRONG_ANSWER);
    answers(okJson("{\"state\": \"sent\", \"amount\": \"much\"}"));
    failsAs(Failure.WRONG_ANSWER);
    answers(okJson("{\"state\": \"sent\", \"amount\": 1e999999999}"));
    failsAs(Failure.WRONG_ANSWER);
    answers(okJson("{\"state\": \"longer than twelve characters\"}"));
    failsAs(Failure.WRONG_ANSWER);
    answers(okJson("{\"amount\": 1}"));
    failsAs(Failure.WRONG_ANSWER);
    answers(okJson("[]"));
    failsAs(Failure.WRONG_ANSWER);
  }

  @Test
  void whatTheBackEndWillNotHaveIsRefused() {
    answers(aResponse().withStatus(400));
    failsAs(Failure.REFUSED);
    answers(aResponse().withStatus(429));
    failsAs(Failure.REFUSED);
  }

  @Test
  void nothingIsAskedWithAValueThatWillNotDo() {
    assertThat(office.ask("shop.status", "order", "100\r\nX-Evil: 1").word())
        .isEqualTo("unfit-argument");
    assertThat(office.ask("shop.status", "order", "x".repeat(21)).word())
        .isEqualTo("unfit-argument");
    assertThat(office.ask("shop.status", "order", "../admin").word()).isEqualTo("unfit-argument");
    assertThat(office.ask("shop.status", "order", "..").word()).isEqualTo("unfit-argument");
    assertThat(office.ask("shop.status").word()).isEqualTo("unfit-argument");
    assertThat(shop.getAllServeEvents()).isEmpty();
  }

  @Test
  void whatNobodyDescribedIsNotAsked() {
    assertThat(office.ask("shop.nothing").word()).isEqualTo("unknown-operation");
    assertThat(office.ask("nobody.status", "order", "1").word()).isEqualTo("unknown-operation");
  }
}
