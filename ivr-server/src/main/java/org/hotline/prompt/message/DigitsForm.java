package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A number or reference character by character, in groups. */
record DigitsForm() implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return READING;
  }

  @Override
  public String said(Value value, Speaking speaking) {
    return Characters.of(value.written()).inGroups(speaking.language());
  }
}
