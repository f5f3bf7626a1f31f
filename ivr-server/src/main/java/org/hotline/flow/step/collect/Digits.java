package org.hotline.flow.step.collect;

import java.time.Instant;
import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** So many digits, kept as they were keyed. */
public record Digits(int min, int most) implements Entry {
  @Override
  public ValueType type() {
    return ValueType.TEXT;
  }

  @Override
  public Optional<Value> read(String keys, Instant now) {
    return admit(keys) ? Optional.of(new Value.Text(keys)) : Optional.empty();
  }

  private boolean admit(String keys) {
    return keys.length() >= min
        && keys.length() <= most
        && keys.chars().allMatch(symbol -> symbol >= '0' && symbol <= '9');
  }
}
