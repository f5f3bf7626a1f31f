package org.hotline.flow.step.collect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/**
 * A day of the calendar, keyed as digits.
 *
 * @param from the earliest day, in days from today
 * @param to the latest day, in days from today
 * @param zone where it is today
 */
public record KeyedDate(
    DateFormat format, Optional<Integer> from, Optional<Integer> to, ZoneId zone) implements Entry {
  @Override
  public ValueType type() {
    return ValueType.DATE;
  }

  @Override
  public int most() {
    return format.digits();
  }

  @Override
  public Optional<Value> read(String keys, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return format
        .read(keys, today.plusDays(from.orElse(0)))
        .filter(day -> isWithin(day, today))
        .map(Value.Day::new);
  }

  private boolean isWithin(LocalDate day, LocalDate today) {
    return from.map(days -> !day.isBefore(today.plusDays(days))).orElse(true)
        && to.map(days -> !day.isAfter(today.plusDays(days))).orElse(true);
  }
}
