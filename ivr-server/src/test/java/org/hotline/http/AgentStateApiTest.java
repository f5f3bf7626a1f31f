package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hotline.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent is, changed over HTTP, and what is refused. */
class AgentStateApiTest {
  @RegisterExtension final OpenFront front = new OpenFront();

  @Test
  void anAgentIsPausedForAReason() throws Exception {
    JsonNode told =
        told(post("eve", "{\"state\": \"paused\", \"reason\": \"lunch\"}", OpenFront.TOKEN));

    assertThat(told.path("state").asText()).isEqualTo("paused");
    assertThat(told.path("reason").asText()).isEqualTo("lunch");
  }

  @Test
  void anAgentIsLoggedOutAndReadyAgain() throws Exception {
    assertThat(state("{\"state\": \"off\"}")).isEqualTo("off");
    assertThat(state("{\"state\": \"ready\"}")).isEqualTo("ready");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "{\"state\": \"talking\"}",
        "{\"state\": \"paused\", \"reason\": \"\"}",
        "{\"state\": \"paused\", \"reason\": \"a\\nb\"}"
      })
  void whatCannotBeUnderstoodIsRefused(String body) throws Exception {
    HttpResponse<String> answer = post("eve", body, OpenFront.TOKEN);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(OpenFront.problem(answer).path("detail").asText()).startsWith("Expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "No-Name", "1"})
  void whoDoesNotWorkHereIsNotFound(String agent) throws Exception {
    HttpResponse<String> answer = post(agent, "{\"state\": \"ready\"}", OpenFront.TOKEN);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(OpenFront.problem(answer).path("status").asInt()).isEqualTo(404);
  }

  @Test
  void aStrangerChangesNothing() throws Exception {
    assertThat(post("eve", "{\"state\": \"off\"}", "guessed").statusCode()).isEqualTo(401);
  }

  @Test
  void moreThanAnyStateTakesIsNotRead() throws Exception {
    HttpResponse<String> answer = post("eve", " ".repeat(5000), OpenFront.TOKEN);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(OpenFront.problem(answer).path("status").asInt()).isEqualTo(413);
  }

  @Test
  void aStateIsNotReadHere() throws Exception {
    assertThat(front.get("/api/agents/eve/state", OpenFront.TOKEN).statusCode()).isEqualTo(405);
  }

  private String state(String body) throws Exception {
    return told(post("eve", body, OpenFront.TOKEN)).path("state").asText();
  }

  private static JsonNode told(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    return Json.MASKED.readTree(answer.body());
  }

  private HttpResponse<String> post(String agent, String body, String token) throws Exception {
    return front.send(
        front
            .request("/api/agents/" + agent + "/state")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
