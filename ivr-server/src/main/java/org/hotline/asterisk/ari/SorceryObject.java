package org.hotline.asterisk.ari;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A configuration object for Asterisk. Its fields keep their order, because {@code disallow} after
 * {@code allow} leaves no codec.
 */
record SorceryObject(String kind, String id, List<Map<String, String>> fields) {
  SorceryObject(String kind, String id) {
    this(kind, id, List.of());
  }

  SorceryObject with(String attribute, String value) {
    List<Map<String, String>> more = new ArrayList<>(fields);
    more.add(Map.of("attribute", attribute, "value", value));
    return new SorceryObject(kind, id, List.copyOf(more));
  }
}
