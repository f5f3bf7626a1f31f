package org.hotline.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.call.Unreachable;
import org.junit.jupiter.api.Test;

class HoursDeskTest {
  private static final Instant MONDAY_TEN = Instant.parse("2026-11-02T10:00:00Z");
  private static final Hours SUPPORT =
      new Hours(
          "support",
          ZoneOffset.UTC,
          Map.of(
              DayOfWeek.MONDAY,
              List.of(new Period(LocalTime.of(9, 0), LocalTime.of(17, 0))),
              DayOfWeek.TUESDAY,
              List.of(new Period(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
          List.of(),
          List.of());

  private final Shelf shelf = new Shelf();
  private Instant now = MONDAY_TEN;
  private final HoursDesk desk = new HoursDesk(shelf, () -> now, _ -> {});

  @Test
  void closedUntilTheNextOpeningMeansUntilTomorrowMorning() {
    desk.force(SUPPORT, Forced.Way.CLOSED, Lasting.UNTIL_NEXT_OPENING, "eve");

    assertThat(desk.state(SUPPORT))
        .isInstanceOf(HoursState.Closed.class)
        .satisfies(
            state -> assertThat(state.until()).contains(MONDAY_TEN.plus(Duration.ofHours(23))));
    now = MONDAY_TEN.plus(Duration.ofHours(23));
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Open.class);
  }

  @Test
  void untilFurtherNoticeLastsUntilSomebodyGoesByTheCalendarAgain() {
    desk.force(SUPPORT, Forced.Way.CLOSED, Lasting.UNTIL_FURTHER_NOTICE, "eve");
    now = MONDAY_TEN.plus(Duration.ofDays(700));
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Closed.class);

    now = MONDAY_TEN;
    desk.release(SUPPORT, "bob");
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Open.class);
    assertThat(shelf.all).isEmpty();
  }

  @Test
  void whatAnotherServerForcedCountsOnceItWasLookedAt() {
    HoursDesk other = new HoursDesk(shelf, () -> now, _ -> {});
    other.force(SUPPORT, Forced.Way.CLOSED, Lasting.UNTIL_FURTHER_NOTICE, "eve");
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Open.class);

    desk.look();
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Closed.class);
  }

  @Test
  void whileTheStoreIsAwayWhatWasKnownLastHolds() {
    desk.force(SUPPORT, Forced.Way.CLOSED, Lasting.UNTIL_FURTHER_NOTICE, "eve");
    shelf.away = true;

    assertThatThrownBy(desk::look).isInstanceOf(Unreachable.class);
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Closed.class);
  }

  @Test
  void whatCouldNotBeKeptIsNotDone() {
    shelf.away = true;

    assertThatThrownBy(
            () -> desk.force(SUPPORT, Forced.Way.CLOSED, Lasting.UNTIL_FURTHER_NOTICE, "eve"))
        .isInstanceOf(Unreachable.class);
    assertThat(desk.state(SUPPORT)).isInstanceOf(HoursState.Open.class);
  }

  /** That can be away. */
  private static final class Shelf implements ForcedHours {
    private final Map<String, Forced> all = new HashMap<>();
    private boolean away;

    @Override
    public Map<String, Forced> all() {
      return there();
    }

    @Override
    public void keep(String hours, Forced forced) {
      there().put(hours, forced);
    }

    @Override
    public void forget(String hours) {
      there().remove(hours);
    }

    private Map<String, Forced> there() {
      if (away) {
        throw new Unreachable("the store is away", new IllegalStateException());
      }
      return all;
    }
  }
}
