package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.flow.script.Rehearsal;
import org.junit.jupiter.api.Test;

/** What a caller can be told about the hours; today is a holiday. */
class HoursStepTest {
  private static final String STEPS =
      """
      steps:
        opening: {type: hours, hours: festive, reason-into: why, until-into: until, open: bye, closed: bye%s}
        today: {type: say, prompt: notice, next: bye}
        bye: {type: hangup}
      """;

  @Test
  void aHolidayHasAWayOfItsOwnWhereOneIsWritten() {
    Rehearsal call = new Rehearsal(STEPS.formatted(", holiday: today")).hears("notice");
    call.run();

    assertThat(call.facts()).contains("leave opening: holiday", "enter today");
  }

  @Test
  void elseAHolidayIsClosed() {
    Rehearsal call = new Rehearsal(STEPS.formatted("").replace("  today:", "  # today:"));
    call.run();

    assertThat(call.facts()).contains("leave opening: closed");
  }

  @Test
  void theNameOfTheHolidayAndTheNextOpeningAreKnown() {
    Rehearsal call = new Rehearsal(STEPS.formatted(", holiday: today"));
    call.run();

    assertThat(call.facts())
        .contains("knows why = all_souls", "knows until = 2026-11-03T08:00:00Z");
  }

  @Test
  void whereNoEndIsInSightNoneIsSet() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              festive: {type: hours, hours: festive, until-into: until, open: always, closed: always}
              always: {type: hours, hours: always, until-into: until, open: tell, closed: bye}
              tell: {type: branch, cases: [{when: known(until), next: bye}], otherwise: bye}
              bye: {type: hangup}
            """);
    call.run();

    assertThat(call.facts()).contains("leave always: open", "leave tell: otherwise");
  }
}
