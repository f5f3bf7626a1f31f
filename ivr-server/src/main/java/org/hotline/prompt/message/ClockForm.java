package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A moment as the hour of the day here. */
record ClockForm() implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return Set.of(ValueType.TIME, ValueType.MOMENT);
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return speaking.language().time(Moments.time(value, speaking.zone()));
  }
}
