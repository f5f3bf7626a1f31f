package org.hotline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hotline.promise.Promise.Minutes;
import org.junit.jupiter.api.Test;

/** How a promise is spoken. */
class PromiseTest {
  @Test
  void itIsSpokenInWholeMinutes() {
    assertThat(spoken(5, 50)).isEqualTo(new Minutes(0, 1));
    assertThat(spoken(59, 60)).isEqualTo(new Minutes(0, 1));
    assertThat(spoken(60, 61)).isEqualTo(new Minutes(1, 2));
    assertThat(spoken(130, 230)).isEqualTo(new Minutes(2, 4));
  }

  @Test
  void aLongOneInFives() {
    assertThat(spoken(7 * 60, 11 * 60)).isEqualTo(new Minutes(5, 15));
    assertThat(spoken(21 * 60, 40 * 60)).isEqualTo(new Minutes(20, 40));
  }

  @Property
  void whatIsSpokenIsNeverNarrowerThanWhatIsMeant(
      @ForAll @DoubleRange(min = 0, max = 90_000) double earliest,
      @ForAll @DoubleRange(min = 0, max = 90_000) double latest) {
    Promise promise = Promise.ofSeconds(earliest, latest);
    Minutes minutes = promise.minutes();

    assertThat(minutes.from() * 60_000L).isLessThanOrEqualTo(promise.earliest().toMillis());
    assertThat(minutes.to() * 60_000L).isGreaterThanOrEqualTo(promise.latest().toMillis());
    assertThat(minutes.from()).isLessThan(minutes.to());
  }

  private static Minutes spoken(double earliest, double latest) {
    return Promise.ofSeconds(earliest, latest).minutes();
  }
}
