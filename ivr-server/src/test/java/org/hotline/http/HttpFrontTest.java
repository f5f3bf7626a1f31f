package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.hotline.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a front shows, and to whom. */
class HttpFrontTest {
  @RegisterExtension final OpenFront front = new OpenFront();

  @Test
  void healthSaysThatTheProcessIsAlive() throws Exception {
    front.losesItsParts();
    HttpResponse<String> answer = front.get("/health", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
  }

  @Test
  void readySaysWhichPartIsMissing() throws Exception {
    assertThat(front.get("/ready", "").statusCode()).isEqualTo(200);
    front.losesItsParts();
    HttpResponse<String> answer = front.get("/ready", "");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"down\",\"redis\":\"down\",\"asterisk\":\"down\"}");
  }

  @Test
  void metricsAreOpenToPrometheus() throws Exception {
    HttpResponse<String> answer = front.get("/metrics", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("hotline_calls_total 1.0\n");
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
  }

  @Test
  void theLatestCallsAreShownWithMaskedNumbers() throws Exception {
    HttpResponse<String> answer = front.get("/api/calls?limit=1", OpenFront.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode calls = Json.MASKED.readTree(answer.body());
    assertThat(calls).hasSize(1);
    assertThat(calls.get(0).path("call").asText()).isEqualTo("call-2");
    assertThat(answer.body()).doesNotContain("612345").doesNotContain("201234");
  }

  @Test
  void oneCallIsShownByItsId() throws Exception {
    HttpResponse<String> answer = front.get("/api/calls/call-1", OpenFront.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Json.MASKED.readTree(answer.body()).path("from").asText()).endsWith("**678");
  }

  @Test
  void agentsAndQueuesAreWhatTheirRoomsSay() throws Exception {
    assertThat(front.get("/api/agents", OpenFront.TOKEN).body()).isEqualTo("{\"eve\":\"ready\"}");
    assertThat(front.get("/api/queues", OpenFront.TOKEN).body()).isEqualTo("[\"*********678\"]");
  }
}
