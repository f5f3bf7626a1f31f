package org.hotline.prompt;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotline.value.ValueType;

/** The values that a prompt asks for, in words for who writes it. */
public record ValuesNeeded(Map<String, Set<ValueType>> types) {
  public boolean isNone() {
    return types.isEmpty();
  }

  /** Whether the same values do for both. */
  boolean agreesWith(ValuesNeeded other) {
    return types.keySet().equals(other.types.keySet())
        && types.entrySet().stream()
            .noneMatch(
                need ->
                    Collections.disjoint(
                        need.getValue(), other.types.getOrDefault(need.getKey(), Set.of())));
  }

  @Override
  public String toString() {
    return isNone()
        ? "none"
        : new TreeMap<>(types)
            .entrySet().stream()
                .map(need -> need.getKey() + " (" + words(need.getValue()) + ")")
                .collect(Collectors.joining(", "));
  }

  private static String words(Set<ValueType> types) {
    return types.size() == ValueType.values().length
        ? "anything"
        : types.stream().map(ValueType::word).sorted().collect(Collectors.joining(" or "));
  }
}
