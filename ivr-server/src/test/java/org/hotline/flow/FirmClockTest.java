package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.flow.script.Rehearsal;
import org.junit.jupiter.api.Test;

/** A flow goes by the clock on the firm's wall; the call comes at ten in Amsterdam. */
class FirmClockTest {
  @Test
  void tenIsTenWhereTheFirmIs() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              ask: {type: branch, cases: [{when: now.getHours() == 10, next: coffee}], otherwise: bye}
              coffee: {type: say, prompt: notice, next: bye}
              bye: {type: hangup}
            """);
    call.run();

    assertThat(call.trail()).containsExactly("heard nl/notice", "hung up");
  }
}
