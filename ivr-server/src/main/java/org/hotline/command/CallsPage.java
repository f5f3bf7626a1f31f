package org.hotline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline.json.Json;
import org.hotline.record.CallRecord;
import org.hotline.settings.Endpoint;
import org.hotline.settings.Settings;

/** The running server's page of calls. */
final class CallsPage {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Settings.Http settings;

  CallsPage(Settings.Http settings) {
    this.settings = settings;
  }

  List<CallRecord> latest(String most) {
    HttpResponse<String> answer = get("?limit=" + most);
    return List.of(read(answer, CallRecord[].class));
  }

  Optional<CallRecord> one(String id) {
    String path = "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    HttpResponse<String> answer = get(path);
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(read(answer, CallRecord.class));
  }

  private HttpResponse<String> get(String rest) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request(rest), HttpResponse.BodyHandlers.ofString());
    } catch (IOException away) {
      throw new NoAnswer(
          "Expected the server at " + settings.bind() + " to answer; is it up?", away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("Stopped", stopped);
    }
  }

  private HttpRequest request(String rest) {
    return HttpRequest.newBuilder(URI.create("http://" + reachable() + "/api/calls" + rest))
        .header("Authorization", "Bearer " + settings.token().value())
        .timeout(PATIENCE)
        .build();
  }

  /** A server that listens everywhere is asked on the loopback. */
  private Endpoint reachable() {
    Endpoint bind = settings.bind();
    boolean everywhere = bind.host().equals("0.0.0.0") || bind.host().equals("::");
    return everywhere ? new Endpoint("127.0.0.1", bind.port()) : bind;
  }

  private static <T> T read(HttpResponse<String> answer, Class<T> type) {
    try {
      if (answer.statusCode() != 200) {
        String detail = Json.MASKED.readTree(answer.body()).path("detail").asText();
        throw new NoAnswer("The server answered " + answer.statusCode() + ": " + detail);
      }
      return Json.MASKED.readValue(answer.body(), type);
    } catch (JsonProcessingException unreadable) {
      throw new NoAnswer("Expected JSON of the hotline; is this another server?", unreadable);
    }
  }
}
