package org.hotline.http;

import java.time.InstantSource;
import java.util.regex.Pattern;
import org.hotline.call.CallId;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.record.CallRecord;

/** Takes down what came of a call: {@code POST /api/calls/{id}/disposition}. */
record DispositionApi(CallsApi calls, Journal journal, InstantSource clock) {
  private static final String EXAMPLE = "{\"disposition\": \"solved\"}";
  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** What was taken down. */
  record Told(CallId call, String disposition) {}

  Answer take(Page.Asked asked) {
    CallRecord record = calls.named(asked);
    String word = Body.read(asked.body(), EXAMPLE).path("disposition").asText();
    if (!WORD.matcher(word).matches()) {
      throw new Refused(
          Problem.badRequest(
              "Expected \"disposition\" to be a name of lower-case letters, digits and '-', such as solved"));
    }
    journal.add(new Fact.Disposed(record.call(), clock.instant(), word));
    return Body.write(new Told(record.call(), word));
  }
}
