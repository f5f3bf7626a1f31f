package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Names of the admin's choice, each with a value; what can be read is read beside what cannot. */
public record Table<K, V>(Shape<K> keys, Shape<V> values) implements Shape<Map<Located<K>, V>> {
  @Override
  public Optional<Map<Located<K>, V>> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Entries entries)) {
      mistakes.add(
          value.at(), Rule.WRONG_VALUE, "expected names with values, but got " + value.shown());
      return Optional.empty();
    }
    Map<Located<K>, V> table = new LinkedHashMap<>();
    for (Node.Entry entry : entries.entries().values()) {
      put(table, entry, mistakes);
    }
    return Optional.of(table);
  }

  private void put(Map<Located<K>, V> table, Node.Entry entry, Mistakes mistakes) {
    Optional<K> key = keys.read(entry.key(), mistakes);
    Optional<V> value = values.read(entry.value(), mistakes);
    if (key.isPresent() && value.isPresent()) {
      table.put(new Located<>(key.get(), entry.key().at()), value.get());
    }
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "type", "object",
        "propertyNames", keys.schema(),
        "additionalProperties", values.schema());
  }
}
