package org.hotline.flow.step.collect;

import java.time.Instant;
import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** What the keys of an entry stand for. */
public sealed interface Entry permits Digits, KeyedDate {
  /** The type of the value that comes of it. */
  ValueType type();

  /** After so many keys the entry is complete. */
  int most();

  /** Empty where the keys will not do. */
  Optional<Value> read(String keys, Instant now);
}
