package org.hotline.flow.step;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hotline.value.ValueType;

/**
 * What a flow is given when another leads to it, and what it gives back.
 *
 * @param takes the variables that it begins with
 * @param gives the variables that are set whenever it returns as done
 */
public record Signature(Map<String, Handed> takes, Map<String, Handed> gives) {
  public static final Signature NOTHING = new Signature(Map.of(), Map.of());

  public Signature {
    takes = Collections.unmodifiableMap(new LinkedHashMap<>(takes));
    gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
  }

  public Map<String, ValueType> typesTaken() {
    return takes.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, taken -> taken.getValue().type()));
  }

  public Set<String> privatelyTaken() {
    return takes.entrySet().stream()
        .filter(taken -> taken.getValue().secret())
        .map(Map.Entry::getKey)
        .collect(toSet());
  }
}
