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

/** What came of a call, said afterwards and kept with its record. */
class DispositionApiTest {
  @RegisterExtension final OpenFront front = new OpenFront();

  @Test
  void theLastWordOfACallStandsInItsRecordAndLeavesItsEndAlone() throws Exception {
    String before = recordOf("call-1").at("/closing/at").asText();
    assertThat(post("call-1", "{\"disposition\": \"open\"}").statusCode()).isEqualTo(200);
    assertThat(post("call-1", "{\"disposition\": \"solved\"}").statusCode()).isEqualTo(200);

    assertThat(recordOf("call-1").path("disposition").asText()).isEqualTo("solved");
    assertThat(recordOf("call-1").at("/closing/at").asText()).isEqualTo(before);
    assertThat(recordOf("call-2").path("disposition").asText()).isEqualTo("unfinished");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"disposition\": \"So Lved\"}", "nonsense"})
  void whatIsNoNameIsRefused(String body) throws Exception {
    assertThat(post("call-1", body).statusCode()).isEqualTo(400);
  }

  @Test
  void aCallThatNeverWasIsNotFound() throws Exception {
    assertThat(post("call-9", "{\"disposition\": \"solved\"}").statusCode()).isEqualTo(404);
  }

  private JsonNode recordOf(String call) throws Exception {
    return Json.MASKED.readTree(front.get("/api/calls/" + call, OpenFront.TOKEN).body());
  }

  private HttpResponse<String> post(String call, String body) throws Exception {
    return front.send(
        front
            .request("/api/calls/" + call + "/disposition")
            .header("Authorization", "Bearer " + OpenFront.TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
