package org.hotline.prompt.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A day; a moment is said as the day it falls on here. */
record DayForm(DateLength length) implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return Set.of(ValueType.DATE, ValueType.TIME);
  }

  @Override
  public String said(Value value, Speaking speaking) {
    LocalDate date =
        value instanceof Value.Day(LocalDate day)
            ? day
            : Instant.parse(value.written()).atZone(speaking.zone()).toLocalDate();
    return speaking.language().date(date, length);
  }
}
