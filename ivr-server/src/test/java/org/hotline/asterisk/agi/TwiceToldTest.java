package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hotline.call.Key;
import org.junit.jupiter.api.Test;

/** A key is told by an event, by an answer, or by both. */
class TwiceToldTest {
  private static final Key ONE = new Key('1');
  private static final Key TWO = new Key('2');
  private static final Key THREE = new Key('3');

  private Instant now = Instant.EPOCH;
  private final TwiceTold told = new TwiceTold(() -> now);

  @Test
  void aKeyToldByAnEventIsNotNewWhenItsAnswerComes() {
    assertThat(told.event(ONE)).isTrue();
    assertThat(told.answer(ONE)).isFalse();
  }

  @Test
  void aKeyToldByAnAnswerIsNotNewWhenItsEventComes() {
    assertThat(told.answer(ONE)).isTrue();
    assertThat(told.event(ONE)).isFalse();
  }

  @Test
  void theSameKeyTwiceIsTwoKeys() {
    assertThat(told.event(ONE)).isTrue();
    assertThat(told.event(ONE)).isTrue();
    assertThat(told.answer(ONE)).isFalse();
    assertThat(told.answer(ONE)).isFalse();
    assertThat(told.answer(ONE)).isTrue();
  }

  @Test
  void theSameKeyTwiceByAnswersFirstIsTwoKeys() {
    assertThat(told.answer(ONE)).isTrue();
    assertThat(told.answer(ONE)).isTrue();
    assertThat(told.event(ONE)).isFalse();
    assertThat(told.event(ONE)).isFalse();
    assertThat(told.event(ONE)).isTrue();
  }

  @Test
  void keysThatNoAnswerTellsAreLeftBehind() {
    told.event(ONE);
    told.event(TWO);
    told.event(THREE);
    assertThat(told.answer(THREE)).isFalse();
    assertThat(told.hasEvent(ONE)).isFalse();
    assertThat(told.hasEvent(TWO)).isFalse();
  }

  @Test
  void withoutEventsEveryAnswerIsNew() {
    assertThat(told.answer(ONE)).isTrue();
    assertThat(told.answer(TWO)).isTrue();
    assertThat(told.answer(ONE)).isTrue();
  }

  @Test
  void anEventLongAfterAnAnswerIsAnotherKey() {
    told.answer(ONE);
    now = now.plusMillis(1_001);
    assertThat(told.event(ONE)).isTrue();
  }

  @Test
  void anAnswerLongAfterAnEventIsAnotherKey() {
    told.event(ONE);
    now = now.plus(Duration.ofMillis(5_001));
    assertThat(told.answer(ONE)).isTrue();
  }

  @Test
  void aStuckKeyDoesNotFillTheMemory() {
    for (int times = 0; times < 1_000; times++) {
      told.event(ONE);
    }
    for (int times = 0; times < 64; times++) {
      assertThat(told.answer(ONE)).isFalse();
    }
    assertThat(told.answer(ONE)).isTrue();
  }
}
