package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a front does not show, do or begin, and how it says so. */
class RefusedRequestsTest {
  @RegisterExtension final OpenFront front = new OpenFront();

  @ParameterizedTest
  @ValueSource(strings = {"/api/calls", "/api/calls/call-1", "/api/agents", "/api/nothing"})
  void withoutTheTokenNothingUnderApiIsShown(String path) throws Exception {
    for (String token : List.of("", "wrong", "open sesam", OpenFront.TOKEN + "e")) {
      HttpResponse<String> answer = front.get(path, token);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
      assertThat(OpenFront.problem(answer).path("status").asInt()).isEqualTo(401);
    }
  }

  @Test
  void theTokenIsTakenFromTheBearerHeaderOnly() throws Exception {
    HttpRequest.Builder basic =
        front.request("/api/calls").header("Authorization", "Basic " + OpenFront.TOKEN);
    assertThat(front.send(basic).statusCode()).isEqualTo(401);
    assertThat(front.get("/api/calls?token=" + OpenFront.TOKEN.replace(' ', '+'), "").statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/nothing", "/api/calls/nobody", "/api/calls/a%2Fb", "/metrics/x"})
  void whatIsNotThereIsAProblemOfItsOwn(String path) throws Exception {
    HttpResponse<String> answer = front.get(path, OpenFront.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(OpenFront.problem(answer).path("title").asText()).isEqualTo("Not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "99999999999", ""})
  void aLimitThatIsNoneIsRefused(String limit) throws Exception {
    HttpResponse<String> answer = front.get("/api/calls?limit=" + limit, OpenFront.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(OpenFront.problem(answer).path("detail").asText()).contains("from 1 to 500");
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest.Builder post =
        front
            .request("/api/calls")
            .header("Authorization", "Bearer " + OpenFront.TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    HttpResponse<String> answer = front.send(post);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(OpenFront.problem(answer).path("status").asInt()).isEqualTo(405);
  }

  @Test
  void aRedisThatIsAwayIsToldAsNotAvailable() throws Exception {
    front.opensAgainWith(new AbsentRecords());
    HttpResponse<String> answer = front.get("/api/calls", OpenFront.TOKEN);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(OpenFront.problem(answer).path("detail").asText()).contains("try again");
  }

  @Test
  void aPortThatIsTakenIsToldWithTheWayOut() {
    HttpFront second = front.at(front.port());
    assertThatThrownBy(second::start)
        .hasMessageContaining("expected to listen on 127.0.0.1:" + front.port())
        .hasMessageContaining("http.port");
  }
}
