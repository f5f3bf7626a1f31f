package org.hotline.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of forced hours does alike. */
public abstract class ForcedHoursContract {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final Forced CLOSED =
      new Forced(Forced.Way.CLOSED, "eve", NINE, Optional.of(NINE.plusSeconds(3600)));
  private static final Forced OPEN =
      new Forced(Forced.Way.OPEN, "bob", NINE.plusSeconds(60), Optional.empty());

  protected abstract ForcedHours kept();

  @Test
  void atFirstNothingIsForced() {
    assertThat(kept().all()).isEmpty();
  }

  @Test
  void whatIsForcedIsKeptAsItIs() {
    kept().keep("support", CLOSED);
    kept().keep("sales", OPEN);

    assertThat(kept().all()).isEqualTo(Map.of("support", CLOSED, "sales", OPEN));
  }

  @Test
  void theLastWordCounts() {
    kept().keep("support", CLOSED);
    kept().keep("support", OPEN);

    assertThat(kept().all()).isEqualTo(Map.of("support", OPEN));
  }

  @Test
  void whatIsForgottenIsGoneAndTheRestStays() {
    kept().keep("support", CLOSED);
    kept().keep("sales", OPEN);
    kept().forget("support");
    kept().forget("never-forced");

    assertThat(kept().all()).isEqualTo(Map.of("sales", OPEN));
  }
}
