package org.hotline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is no longer waited for is hung up on, so that nothing piles up behind a sick back-end. */
class CutOffTest {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n";

  private final CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
  private ServerSocket server;
  private Office office;

  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    office = Office.with(ShopFile.impatientAt(url()));
  }

  private String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
    server.close();
  }

  private void says(String answer) {
    Thread.ofVirtual().start(() -> serve(answer));
  }

  private void serve(String answer) {
    try (Socket caller = server.accept()) {
      caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      untilNobodyIsThere(caller.getInputStream());
    } catch (IOException reset) {
      // that is a way of hanging up too
    }
    hungUp.complete(true);
  }

  private static void untilNobodyIsThere(InputStream heard) throws IOException {
    while (heard.read() >= 0) {}
  }

  private String status() {
    return office.ask("shop.cancel", "order", "100").word();
  }

  private void isHungUpOn() throws Exception {
    assertThat(hungUp.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoSaysNothing() throws Exception {
    says("");

    assertThat(status()).isEqualTo("slow");
    isHungUpOn();
  }

  @Test
  void whoStopsInTheMiddle() throws Exception {
    says(HEAD + "{");

    assertThat(status()).isEqualTo("slow");
    isHungUpOn();
  }

  @Test
  void whoSaysTooMuch() throws Exception {
    says(HEAD + "x".repeat(4096));
    office.book = Office.book(ShopFile.at(url()));

    assertThat(status()).isEqualTo("too-large");
    isHungUpOn();
  }
}
