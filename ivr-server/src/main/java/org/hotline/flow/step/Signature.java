package org.hotline.flow.step;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.value.ValueType;

/**
 * What a flow is given when another leads to it, and what it gives back.
 *
 * @param takes the variables that it begins with
 * @param gives the variables that are set whenever it returns as done
 */
public record Signature(Map<String, ValueType> takes, Map<String, ValueType> gives) {
  public static final Signature NOTHING = new Signature(Map.of(), Map.of());

  public Signature {
    takes = Collections.unmodifiableMap(new LinkedHashMap<>(takes));
    gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
  }
}
