package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hotline.flow.script.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers are told what is known before they ask; in winter it is an hour later than in UTC. */
class NoticesTest {
  private static final Instant DURING_THE_OUTAGE = Instant.parse("2026-12-02T10:00:00Z");

  private static Rehearsal telling(String only) {
    return new Rehearsal(
        """
            steps:
              news: {type: notices, %s told: bye, none: bye}
              bye: {type: hangup, prompt: goodbye}
            """
            .formatted(only));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-02T08:59:59Z, none",
    "2026-12-02T09:00:00Z, told",
    "2026-12-02T10:59:59Z, told",
    "2026-12-02T11:00:00Z, none",
    "2026-12-04T00:00:00Z, told"
  })
  void aNoticeIsToldFromItsBeginningToItsEnd(Instant now, String outcome) {
    Rehearsal call = telling("");
    call.clock().set(now);
    call.run();

    assertThat(call.facts()).contains("leave news: " + outcome);
  }

  @Test
  void onlyThoseThatAreWantedAreTold() {
    Rehearsal call = telling("only: [moved],");
    call.clock().set(DURING_THE_OUTAGE);
    call.run();

    assertThat(call.facts()).contains("leave news: none");
  }

  @Test
  void itIsHeardInTheCallersLanguage() {
    Rehearsal call = telling("");
    call.clock().set(DURING_THE_OUTAGE);
    call.run();

    assertThat(call.trail()).startsWith("heard nl/notice");
  }
}
