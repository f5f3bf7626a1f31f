package org.hotline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hotline.call.CallId;
import org.hotline.journal.Fact;
import org.junit.jupiter.api.Test;

/** What every keeper of records does alike. */
public abstract class RecordsContract {
  protected static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  protected abstract Records records();

  /** Returns when all that was appended can be read. */
  protected abstract void settle();

  @Test
  void aRecordIsWhatItsFactsTell() {
    List<Fact.OfCall> story = Story.of("call-1", NOON);
    append(story);
    assertThat(records().find(new CallId("call-1"))).isEqualTo(CallRecord.of(story));
  }

  @Test
  void aCallThatNobodyKnowsIsEmpty() {
    assertThat(records().find(new CallId("nobody"))).isEmpty();
  }

  @Test
  void aCallUnderWayIsAlreadyThere() {
    append(Story.of("call-1", NOON).subList(0, 5));
    assertThat(records().find(new CallId("call-1")).orElseThrow().closing()).isEmpty();
  }

  @Test
  void theLatestAreThoseThatBeganLastTheNewestFirst() {
    append(List.of(Story.arrival("second", NOON.plusSeconds(1))));
    append(List.of(Story.arrival("third", NOON.plusSeconds(2))));
    append(List.of(Story.arrival("first", NOON)));
    append(Story.of("first", NOON).subList(1, 5));
    assertThat(records().latest(2))
        .extracting(record -> record.call().value())
        .containsExactly("third", "second");
    assertThat(records().latest(10)).hasSize(3);
  }

  @Test
  void callsThatBeganBeforeAMomentAreForgotten() {
    append(List.of(Story.arrival("old", NOON.minusSeconds(1)), Story.arrival("new", NOON)));
    assertThat(records().removeOlderThan(NOON)).isEqualTo(1);
    assertThat(records().find(new CallId("old"))).isEmpty();
    assertThat(records().find(new CallId("new"))).isPresent();
    assertThat(records().latest(10)).hasSize(1);
  }

  @Test
  void factsOfManyCallsDoNotMix() {
    List<Fact.OfCall> one = Story.of("one", NOON);
    List<Fact.OfCall> two = Story.of("two", NOON);
    for (int at = 0; at < one.size(); at++) {
      records().append(one.get(at));
      records().append(two.get(at));
    }
    settle();
    assertThat(records().find(new CallId("one"))).isEqualTo(CallRecord.of(one));
    assertThat(records().find(new CallId("two"))).isEqualTo(CallRecord.of(two));
  }

  protected void append(List<Fact.OfCall> facts) {
    facts.forEach(records()::append);
    settle();
  }
}
