package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hotline.agent.StandInDuties;
import org.hotline.call.PhoneNumber;
import org.hotline.journal.Journal;
import org.hotline.json.Json;
import org.hotline.record.InMemoryRecords;
import org.hotline.record.RecordKeeper;
import org.hotline.record.Records;
import org.hotline.record.Story;
import org.hotline.settings.Endpoint;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A front with two calls on record, one agent and one queue, and who asks it over HTTP. */
final class OpenFront implements BeforeEachCallback, AfterEachCallback {
  static final String TOKEN = "open sesame";

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final InMemoryRecords records = new InMemoryRecords();
  private final AtomicBoolean redis = new AtomicBoolean(true);
  private volatile Supplier<String> figures = () -> "hotline_calls_total 1.0\n";
  private HttpFront front = at(0);
  private URI address = URI.create("http://127.0.0.1");

  @Override
  public void beforeEach(ExtensionContext context) {
    address = URI.create("http://" + front.start());
    Story.of("call-1", NOON).forEach(records::append);
    Story.of("call-2", NOON.plusSeconds(60)).forEach(records::append);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    front.close();
    client.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /** Redis and Asterisk cannot be reached any more. */
  void losesItsParts() {
    redis.set(false);
  }

  void showsFigures(Supplier<String> instead) {
    figures = instead;
  }

  int port() {
    return address.getPort();
  }

  /** In the place of the one that was open until now. */
  void opensAgainWith(Records kept) {
    front.close();
    front = at(0, kept);
    address = URI.create("http://" + front.start());
  }

  /** One more front, on this port. */
  HttpFront at(int port) {
    return at(port, records);
  }

  private HttpFront at(int port, Records kept) {
    Settings.Http settings = new Settings.Http(new Endpoint("127.0.0.1", port), new Secret(TOKEN));
    return new HttpFront(vertx, settings, pages(kept));
  }

  HttpResponse<String> get(String path, String token) throws Exception {
    HttpRequest.Builder request = request(path);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static JsonNode problem(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    return Json.MASKED.readTree(answer.body());
  }

  private Pages pages(Records kept) {
    Map<String, BooleanSupplier> parts = new LinkedHashMap<>();
    parts.put("redis", redis::get);
    parts.put("asterisk", () -> redis.get() || fail());
    return new Pages(
        () -> figures.get(),
        new Readiness(parts),
        kept,
        () -> Map.of("eve", "ready"),
        () -> List.of(new PhoneNumber("+31612345678")),
        new StandInDuties(Set.of("eve")),
        journal(),
        InstantSource.system());
  }

  private Journal journal() {
    Journal journal = new Journal();
    journal.addReader(new RecordKeeper(records));
    return journal;
  }

  private static boolean fail() {
    throw new IllegalStateException("no answer");
  }
}
