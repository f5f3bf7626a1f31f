package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A password goes to its back-end and nowhere else. */
class SecretTest {
  private static final String PASSWORD = "Bearer open-sesame";

  @TempDir Path secrets;

  private final Shop shop = Shop.open();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger house = (Logger) LoggerFactory.getLogger("org.hotline");
  private Office office;

  @BeforeEach
  void open() throws IOException {
    write(PASSWORD + "\n");
    office = Office.with(ShopFile.at(shop, "secret: {header: Authorization, file: shop}"), secrets);
    log.start();
    house.setLevel(Level.TRACE);
    house.setAdditive(false);
    house.addAppender(log);
  }

  @AfterEach
  void close() {
    house.detachAppender(log);
    house.setLevel(null);
    house.setAdditive(true);
    office.close();
    shop.close();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(secrets.resolve("connectors"));
    Files.writeString(secrets.resolve("connectors/shop"), text);
  }

  private String status() {
    return office.ask("shop.status", "order", "100200").word();
  }

  private String logged() {
    return log.list.stream().map(Object::toString).reduce("", String::concat);
  }

  @Test
  void itStandsInItsHeader() {
    shop.stubFor(any(anyUrl()).willReturn(okJson("{\"state\": \"sent\"}")));

    assertThat(status()).isEqualTo("found");
    shop.verify(getRequestedFor(anyUrl()).withHeader("Authorization", equalTo(PASSWORD)));
  }

  @Test
  void aFailureIsLoggedWithoutPasswordValueOrAnswer() {
    shop.stubFor(any(anyUrl()).willReturn(serverError().withBody("the-answer")));

    assertThat(status()).isEqualTo("error");
    assertThat(logged())
        .contains("shop.status failed, error: the back-end answered with status 500")
        .doesNotContain("sesame", "100200", "the-answer");
  }

  @Test
  void aChangedOneHoldsAtOnce() throws IOException {
    shop.stubFor(any(anyUrl()).willReturn(okJson("{\"state\": \"sent\"}")));
    status();
    write("Bearer changed");
    status();

    shop.verify(getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer changed")));
  }

  @Test
  void withoutItNothingIsAsked() throws IOException {
    Files.delete(secrets.resolve("connectors/shop"));
    assertThat(status()).isEqualTo("no-secret");
    assertThat(logged()).contains(secrets.resolve("connectors/shop").toString());

    write("two\r\nX-Evil: lines");
    assertThat(status()).isEqualTo("no-secret");
    assertThat(shop.getAllServeEvents()).isEmpty();
    assertThat(logged()).doesNotContain("X-Evil");
  }
}
