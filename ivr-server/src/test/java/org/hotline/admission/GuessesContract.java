package org.hotline.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hotline.call.PhoneNumber;
import org.junit.jupiter.api.Test;

/** What every counter of guesses does alike. */
public abstract class GuessesContract {
  private static final PhoneNumber ANNA = new PhoneNumber("+31201111111");
  private static final PhoneNumber BEN = new PhoneNumber("+31202222222");
  private static final PhoneNumber CLEO = new PhoneNumber("+31203333333");
  private static final GuessLimits LIMITS =
      new GuessLimits(3, Duration.ofMinutes(15), 5, Duration.ofHours(1));

  protected abstract Guesses guesses();

  @Test
  void aCallerHasThreeGuesses() {
    takeAll(ANNA, 3);
    assertThat(take(ANNA)).isFalse();
  }

  @Test
  void whatOneCallerGuessedLocksNoOther() {
    takeAll(ANNA, 3);

    assertThat(take(BEN)).isTrue();
  }

  @Test
  void manyNumbersTogetherHaveFive() {
    takeAll(ANNA, 3);
    takeAll(BEN, 2);

    assertThat(take(BEN)).isFalse();
    assertThat(take(CLEO)).isFalse();
    assertThat(take(PhoneNumber.WITHHELD)).isFalse();
  }

  @Test
  void whoHidesTheNumberIsCountedLikeAnyOther() {
    takeAll(PhoneNumber.WITHHELD, 3);

    assertThat(take(PhoneNumber.WITHHELD)).isFalse();
    assertThat(take(ANNA)).isTrue();
  }

  @Test
  void whoKnewItBeginsAnew() {
    takeAll(ANNA, 3);
    guesses().right(ANNA);

    takeAll(ANNA, 3);
    assertThat(take(ANNA)).isFalse();
  }

  private boolean take(PhoneNumber caller) {
    return guesses().take(caller, LIMITS);
  }

  private void takeAll(PhoneNumber caller, int times) {
    for (int guess = 0; guess < times; guess++) {
      assertThat(take(caller)).isTrue();
    }
  }
}
