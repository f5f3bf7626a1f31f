package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.hotline.record.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ending reads as a sentence, wherever the call was then. */
class EndingTextTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final CallId CALL = new CallId("call-1");

  @ParameterizedTest
  @EnumSource(Ending.class)
  void aCallThatCameToNoStepIsToldWithoutOne(Ending ending) {
    String text = EndingText.of(record(Story.arrival("call-1", NOON), key(), ended(ending)));
    assertThat(text).matches(ending.word() + ": [a-z][a-z ]+[a-z], after 2\\.0 s");
    assertThat(text).doesNotContain("  ").doesNotContain(" at step");
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void aCallInAStepIsToldWithIt(Ending ending) {
    Fact.OfCall entered = new Fact.StepEntered(CALL, NOON, "main", "sales", "queue");
    String text =
        EndingText.of(record(Story.arrival("call-1", NOON), entered, key(), ended(ending)));
    assertThat(text).matches(ending.word() + ": [a-z][a-z ]+ at step sales, after 2\\.0 s");
  }

  /** The last that was seen of a call that was lost. */
  private static Fact.OfCall key() {
    return new Fact.KeyPressed(CALL, NOON.plusSeconds(2), "1");
  }

  private static Fact.OfCall ended(Ending ending) {
    return new Fact.Ended(CALL, NOON.plusSeconds(2), ending);
  }

  private static CallRecord record(Fact.OfCall... facts) {
    return CallRecord.of(List.of(facts)).orElseThrow();
  }
}
