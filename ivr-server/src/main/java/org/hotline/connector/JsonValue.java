package org.hotline.connector;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What JSON can say, without any library. */
public sealed interface JsonValue {

  record Text(String value) implements JsonValue {}

  record Digits(BigDecimal value) implements JsonValue {}

  record Truth(boolean value) implements JsonValue {}

  record Items(List<JsonValue> values) implements JsonValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Entries(Map<String, JsonValue> values) implements JsonValue {
    public Entries {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** {@code null}. */
  record Nothing() implements JsonValue {}
}
