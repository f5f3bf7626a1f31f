package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** How a value is said. */
public sealed interface SpokenForm
    permits PlainForm,
        NumberForm,
        OrdinalForm,
        MoneyForm,
        DayForm,
        ClockForm,
        DigitsForm,
        SlowForm {
  Set<ValueType> COUNTING = Set.of(ValueType.NUMBER, ValueType.AMOUNT);
  Set<ValueType> SELECTING = Set.of(ValueType.TEXT, ValueType.YES_NO);
  Set<ValueType> READING = Set.of(ValueType.TEXT, ValueType.NUMBER);

  /** Which values can be said like this. */
  Set<ValueType> types();

  String said(Value value, Speaking speaking);
}
