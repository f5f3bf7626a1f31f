package org.hotline.prompt.message;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** What a sentence is made with: the values, the language, the place, and what is being counted. */
record Speaking(
    Map<String, Value> values, SpokenLanguage language, ZoneId zone, BigDecimal counted) {

  static Speaking of(Map<String, Value> values, SpokenLanguage language, ZoneId zone) {
    return new Speaking(values, language, zone, BigDecimal.ZERO);
  }

  Speaking counting(BigDecimal count) {
    return new Speaking(values, language, zone, count);
  }

  BigDecimal number(String name) {
    return Numbers.of(value(name, SpokenForm.COUNTING));
  }

  Value value(String name, Set<ValueType> types) {
    Value value = values.get(name);
    if (value == null) {
      throw new CannotBeSaid("expected a value for \"" + name + "\", but there is none");
    }
    if (!types.contains(value.type())) {
      throw new CannotBeSaid(
          "expected the value of \"%s\" to be of type %s, but it is of type %s"
              .formatted(name, Needs.words(types), value.type().word()));
    }
    return value;
  }
}
