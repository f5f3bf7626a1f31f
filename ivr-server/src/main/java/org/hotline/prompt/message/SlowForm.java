package org.hotline.prompt.message;

import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** A reference character by character with a pause after each, to be written down. */
record SlowForm(boolean twice) implements SpokenForm {
  @Override
  public Set<ValueType> types() {
    return READING;
  }

  @Override
  public String said(Value value, Speaking speaking) {
    String once = Characters.of(value.written()).slowly(speaking.language());
    return twice ? once + ". " + speaking.language().again() + ": " + once : once;
  }
}
