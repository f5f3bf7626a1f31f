package org.hotline.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of a tag, at most so many: what comes beyond them is {@code other}, so that no mistake in
 * a flow can fill the memory of whoever gathers the figures.
 */
final class BoundedTag {
  static final String OTHER = "other";

  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final int most;

  BoundedTag(int most) {
    this.most = most;
  }

  String value(String value) {
    if (known.contains(value)) {
      return value;
    }
    return known.size() < most && known.add(value) ? value : OTHER;
  }
}
