package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.agent.StandInDuties;
import org.hotline.http.HttpFront;
import org.hotline.http.Pages;
import org.hotline.http.Readiness;
import org.hotline.journal.Journal;
import org.hotline.record.InMemoryRecords;
import org.hotline.record.Story;
import org.hotline.settings.Endpoint;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final Secret TOKEN = new Secret("open sesame");

  private final Vertx vertx = Vertx.vertx();
  private final InMemoryRecords records = new InMemoryRecords();
  private final HttpFront front = front();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Endpoint server = new Endpoint("127.0.0.1", 0);

  @BeforeEach
  void start() {
    server = front.start();
  }

  @AfterEach
  void stop() {
    front.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void theLastCallsAreShownWithTheirWayTheNewestAtTheEnd() {
    Story.of("call-1", NOON).forEach(records::append);
    records.append(Story.arrival("call-2", NOON.plusSeconds(600)));
    assertThat(calls("--last", "5")).isZero();
    assertThat(said())
        .contains("*********678 -> 100  main (nl)  [call-1]")
        .contains("menu [91] 1 60.0 s > number [*******678] entered 50.0 s > sales served 90.0 s")
        .contains("queue sales, place 3, promised 120.0 s, waited 50.0 s: served")
        .contains("talked with eve for 90.0 s, ended by agent")
        .contains("solved in the menu: order-status")
        .containsPattern("hours support: closed until 2026-11-02 ")
        .contains("talked: the caller hung up after talking at step sales, after 300.0 s")
        .contains("under way")
        .doesNotContain("612345");
    assertThat(said().indexOf("[call-1]")).isLessThan(said().indexOf("[call-2]"));
  }

  @Test
  void oneCallIsShownInFull() {
    Story.of("call-1", NOON).forEach(records::append);
    assertThat(calls("call-1")).isZero();
    assertThat(said()).contains("rang bob: no-answer").contains("taken up again after a restart");
  }

  @Test
  void noCallsAreToldAsSuch() {
    assertThat(calls()).isZero();
    assertThat(said()).contains("No calls yet.");
  }

  @Test
  void aCallThatNobodyKnowsIsTold() {
    assertThat(calls("nobody")).isEqualTo(1);
    assertThat(said()).contains("There is no call nobody");
  }

  @Test
  void aWrongQuestionIsAnsweredWithTheRightOnes() {
    List<List<String>> wrong =
        List.of(
            List.of("--all"), List.of("--last", "0"), List.of("--last", "x"), List.of("a", "b"));
    for (List<String> arguments : wrong) {
      assertThat(calls(arguments.toArray(String[]::new))).isEqualTo(2);
    }
    assertThat(said()).contains("Expected \"calls\"");
  }

  @Test
  void aWrongTokenIsTold() {
    assertThat(ask(new Settings.Http(server, new Secret("wrong")))).isEqualTo(1);
    assertThat(said()).contains("401").contains("Bearer");
  }

  @Test
  void aServerThatIsNotUpIsTold() {
    front.close();
    assertThat(calls()).isEqualTo(1);
    assertThat(said()).contains("is it up?");
  }

  private int calls(String... arguments) {
    return ask(new Settings.Http(server, TOKEN), arguments);
  }

  private int ask(Settings.Http settings, String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Calls(new CallsPage(settings), out, out).answer(List.of(arguments));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private HttpFront front() {
    Settings.Http anyPort = new Settings.Http(new Endpoint("127.0.0.1", 0), TOKEN);
    Readiness ready = new Readiness(Map.of());
    Pages pages =
        new Pages(
            () -> "",
            ready,
            records,
            Map::of,
            List::of,
            new StandInDuties(Set.of()),
            new Journal(),
            InstantSource.system());
    return new HttpFront(vertx, anyPort, pages);
  }
}
