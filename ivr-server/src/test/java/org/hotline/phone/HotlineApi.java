package org.hotline.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The server's pages, as a test reads them. */
public final class HotlineApi {
  private static final Duration RECOVERY = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final String token;

  HotlineApi(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /** The records of the last calls, the newest first. */
  public JsonNode calls() {
    return json("/api/calls?limit=500");
  }

  public JsonNode agents() {
    return json("/api/agents");
  }

  public JsonNode queues() {
    return json("/api/queues");
  }

  /** The figures, as Prometheus reads them. */
  public String metrics() {
    return get("/metrics").body();
  }

  public boolean ready() {
    try {
      return get("/ready").statusCode() == 200;
    } catch (UncheckedIOException away) {
      return false;
    }
  }

  /** Which parts are up and which are down; fails when nobody answers. */
  public JsonNode readiness() {
    return parsed(get("/ready"));
  }

  public JsonNode json(String path) {
    AtomicReference<HttpResponse<String>> last = new AtomicReference<>(get(path));
    Patience.of(RECOVERY).until(() -> available(last, path));
    HttpResponse<String> answer = Objects.requireNonNull(last.get());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "expected %s to answer 200, but got %d: %s"
              .formatted(path, answer.statusCode(), answer.body()));
    }
    return parsed(answer);
  }

  /** Redis may be away for a moment, by a test's own will or because the machine is busy. */
  private boolean available(AtomicReference<HttpResponse<String>> last, String path) {
    HttpResponse<String> answer = get(path);
    last.set(answer);
    return answer.statusCode() != 503;
  }

  private static JsonNode parsed(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** Sends the body there, and gives the answer. */
  public JsonNode post(String path, String body) {
    return parsed(send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)), path));
  }

  private HttpResponse<String> get(String path) {
    return send(request(path), path);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + token)
        .timeout(Duration.ofSeconds(5));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException away) {
      throw new UncheckedIOException(away);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while asking for " + path, stop);
    }
  }
}
