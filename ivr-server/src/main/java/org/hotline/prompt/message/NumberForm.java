package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A number in words. */
record NumberForm() implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return COUNTING;
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return speaking.language().number(Numbers.of(value));
  }
}
