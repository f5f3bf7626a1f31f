package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes groups of settings to editors, as JSON Schema. */
final class Schema {
  private Schema() {}

  /** An object of these fields and further properties, and nothing else. */
  static Map<String, Object> object(List<Field<?>> fields, Map<String, Object> further) {
    Map<String, Object> properties = new LinkedHashMap<>(new TreeMap<>(further));
    fields.forEach(field -> properties.put(field.name(), described(field)));
    return Map.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        fields.stream().filter(Field::required).map(Field::name).toList(),
        "properties",
        properties);
  }

  private static Map<String, Object> described(Field<?> field) {
    Map<String, Object> schema = new LinkedHashMap<>(field.shape().schema());
    schema.put("description", field.about());
    return schema;
  }
}
