package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A number as a place in a row: the third. */
record OrdinalForm() implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return Set.of(ValueType.NUMBER);
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return speaking.language().ordinal(Numbers.of(value));
  }
}
