package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A day; a moment is said as the day it falls on here. */
record DayForm(DateLength length) implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return Set.of(ValueType.DATE, ValueType.MOMENT);
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return speaking.language().date(Moments.day(value, speaking.zone()), length);
  }
}
