package org.hotline.prompt.message;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.value.ValueType;

/** The values that a text asks for, gathered while it is read. */
final class Needs {
  private final Map<String, Set<ValueType>> types = new LinkedHashMap<>();

  /** The same value may stand in a text twice, in forms that can both be said of it. */
  void add(String name, Set<ValueType> possible, int index) {
    Set<ValueType> before = types.getOrDefault(name, EnumSet.allOf(ValueType.class));
    Set<ValueType> both = EnumSet.copyOf(before);
    both.retainAll(possible);
    if (both.isEmpty()) {
      throw new TemplateBroken(
          index,
          "expected \"%s\" to be of one type, but here it is %s and further up %s"
              .formatted(name, words(possible), words(before)));
    }
    types.put(name, both);
  }

  Map<String, Set<ValueType>> all() {
    return types;
  }

  static String words(Set<ValueType> types) {
    return types.stream().map(ValueType::word).sorted().collect(Collectors.joining(" or "));
  }
}
