package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.json.Json;
import org.hotline.record.CallRecord;
import org.hotline.record.InMemoryRecords;
import org.hotline.record.Records;
import org.hotline.record.Story;
import org.hotline.settings.Endpoint;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFrontTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final String TOKEN = "open sesame";

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final InMemoryRecords records = new InMemoryRecords();
  private final AtomicBoolean redis = new AtomicBoolean(true);
  private final HttpFront front = front(records);
  private URI address = URI.create("http://127.0.0.1");

  @BeforeEach
  void start() {
    address = URI.create("http://" + front.start());
    Story.of("call-1", NOON).forEach(records::append);
    Story.of("call-2", NOON.plusSeconds(60)).forEach(records::append);
  }

  @AfterEach
  void stop() {
    front.close();
    client.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void healthSaysThatTheProcessIsAlive() throws Exception {
    redis.set(false);
    HttpResponse<String> answer = get("/health", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
  }

  @Test
  void readySaysWhichPartIsMissing() throws Exception {
    assertThat(get("/ready", "").statusCode()).isEqualTo(200);
    redis.set(false);
    HttpResponse<String> answer = get("/ready", "");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"down\",\"redis\":\"down\",\"asterisk\":\"down\"}");
  }

  @Test
  void metricsAreOpenToPrometheus() throws Exception {
    HttpResponse<String> answer = get("/metrics", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("hotline_calls_total 1.0\n");
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
  }

  @Test
  void theLatestCallsAreShownWithMaskedNumbers() throws Exception {
    HttpResponse<String> answer = get("/api/calls?limit=1", TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode calls = Json.MASKED.readTree(answer.body());
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).path("call").asText()).isEqualTo("call-2");
    assertThat(answer.body()).doesNotContain("612345").doesNotContain("201234");
  }

  @Test
  void oneCallIsShownByItsId() throws Exception {
    HttpResponse<String> answer = get("/api/calls/call-1", TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Json.MASKED.readTree(answer.body()).path("from").asText()).endsWith("**678");
  }

  @Test
  void agentsAndQueuesAreWhatTheirRoomsSay() throws Exception {
    assertThat(get("/api/agents", TOKEN).body()).isEqualTo("{\"eve\":\"ready\"}");
    assertThat(get("/api/queues", TOKEN).body()).isEqualTo("[\"*********678\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/calls", "/api/calls/call-1", "/api/agents", "/api/nothing"})
  void withoutTheTokenNothingUnderApiIsShown(String path) throws Exception {
    for (String token : List.of("", "wrong", "open sesam", TOKEN + "e")) {
      HttpResponse<String> answer = get(path, token);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
      assertThat(problem(answer).path("status").asInt()).isEqualTo(401);
    }
  }

  @Test
  void theTokenIsTakenFromTheBearerHeaderOnly() throws Exception {
    HttpRequest basic =
        HttpRequest.newBuilder(address.resolve("/api/calls"))
            .header("Authorization", "Basic " + TOKEN)
            .build();
    assertThat(send(basic).statusCode()).isEqualTo(401);
    assertThat(get("/api/calls?token=" + TOKEN.replace(' ', '+'), "").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/nothing", "/api/calls/nobody", "/api/calls/a%2Fb", "/metrics/x"})
  void whatIsNotThereIsAProblemOfItsOwn(String path) throws Exception {
    HttpResponse<String> answer = get(path, TOKEN);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer).path("title").asText()).isEqualTo("Not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "99999999999", ""})
  void aLimitThatIsNoneIsRefused(String limit) throws Exception {
    HttpResponse<String> answer = get("/api/calls?limit=" + limit, TOKEN);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem(answer).path("detail").asText()).contains("from 1 to 500");
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(address.resolve("/api/calls"))
            .header("Authorization", "Bearer " + TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    HttpResponse<String> answer = send(post);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(problem(answer).path("status").asInt()).isEqualTo(405);
  }

  @Test
  void aRedisThatIsAwayIsToldAsNotAvailable() throws Exception {
    HttpFront without = front(new AbsentRecords());
    address = URI.create("http://" + without.start());
    HttpResponse<String> answer = get("/api/calls", TOKEN);
    without.close();
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(problem(answer).path("detail").asText()).contains("try again");
  }

  @Test
  void aPortThatIsTakenIsToldWithTheWayOut() {
    Settings.Http taken =
        new Settings.Http(new Endpoint("127.0.0.1", address.getPort()), new Secret(TOKEN));
    HttpFront second = new HttpFront(vertx, taken, pages(records));
    assertThatThrownBy(second::start)
        .hasMessageContaining("expected to listen on 127.0.0.1:" + address.getPort())
        .hasMessageContaining("http.port");
  }

  private HttpFront front(Records kept) {
    Settings.Http anyPort = new Settings.Http(new Endpoint("127.0.0.1", 0), new Secret(TOKEN));
    return new HttpFront(vertx, anyPort, pages(kept));
  }

  private Pages pages(Records kept) {
    Map<String, BooleanSupplier> parts = new LinkedHashMap<>();
    parts.put("redis", redis::get);
    parts.put("asterisk", () -> redis.get() || fail());
    return new Pages(
        () -> "hotline_calls_total 1.0\n",
        new Readiness(parts),
        kept,
        () -> Map.of("eve", "ready"),
        () -> List.of(new PhoneNumber("+31612345678")));
  }

  private static boolean fail() {
    throw new IllegalStateException("no answer");
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode problem(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    return Json.MASKED.readTree(answer.body());
  }

  /** Records of a Redis that does not answer. */
  private static final class AbsentRecords implements Records {
    @Override
    public void append(Fact.OfCall fact) {}

    @Override
    public Optional<CallRecord> find(CallId call) {
      throw away();
    }

    @Override
    public List<CallRecord> latest(int most) {
      throw away();
    }

    @Override
    public int removeOlderThan(Instant moment) {
      throw away();
    }

    private static Unreachable away() {
      return new Unreachable("expected Redis to answer", new IOException("refused"));
    }
  }
}
