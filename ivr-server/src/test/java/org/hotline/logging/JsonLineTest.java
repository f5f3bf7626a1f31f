package org.hotline.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.journal.Fact;
import org.hotline.json.Json;
import org.hotline.record.CallRecord;
import org.hotline.record.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsonLineTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void noCallUnderWay() {
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @Test
  void anEventIsOneLineWithTimeLevelLoggerMessageAndCall() throws JsonProcessingException {
    LoggingEvent event = event("joined {}", null, "sales");
    event.setMDCPropertyMap(Map.of("call", "call-1"));
    JsonNode line = line(event);
    assertThat(line.path("time").asText()).isEqualTo("2026-11-02T12:00:00Z");
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.path("logger").asText()).isEqualTo("org.hotline.Test");
    assertThat(line.path("message").asText()).isEqualTo("joined sales");
    assertThat(line.path("call").asText()).isEqualTo("call-1");
  }

  @Test
  void aMessageCannotBeginALineOfItsOwn() {
    String written = written(event("name {}", null, "x\n{\"level\":\"ERROR\"}"));
    assertThat(written.lines()).hasSize(1);
    assertThat(written).endsWith("\n");
  }

  @Test
  void anExceptionIsInTheSameLine() throws JsonProcessingException {
    String written = written(event("broke", new IllegalStateException("no voice")));
    assertThat(written.lines()).hasSize(1);
    assertThat(Json.MASKED.readTree(written).path("trace").asText()).contains("no voice");
  }

  @Test
  void neitherAFactNorARecordThatIsLoggedShowsANumberOfTheCaller() {
    List<Fact.OfCall> story = Story.of("call-1", NOON);
    for (Fact fact : story) {
      assertThat(written(event("told {}", null, fact))).doesNotContain("612345");
    }
    CallRecord record = CallRecord.of(story).orElseThrow();
    assertThat(written(event("kept {}", null, record)))
        .contains("678")
        .doesNotContain("612345")
        .doesNotContain("201234");
  }

  private LoggingEvent event(String message, @Nullable Throwable thrown, Object... arguments) {
    Logger logger = context.getLogger("org.hotline.Test");
    LoggingEvent event = new LoggingEvent("", logger, Level.WARN, message, thrown, arguments);
    event.setInstant(NOON);
    return event;
  }

  private static JsonNode line(ILoggingEvent event) throws JsonProcessingException {
    return Json.MASKED.readTree(written(event));
  }

  private static String written(ILoggingEvent event) {
    return new String(new JsonLine().encode(event), StandardCharsets.UTF_8);
  }
}
