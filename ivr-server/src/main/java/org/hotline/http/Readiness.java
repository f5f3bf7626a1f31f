package org.hotline.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Whether calls can be taken: each part by name, such as redis, asterisk, dispatcher, flows. */
public record Readiness(Map<String, BooleanSupplier> parts) {
  public Readiness {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** A part whose question fails is not ready. */
  Map<String, Boolean> now() {
    Map<String, Boolean> now = new LinkedHashMap<>();
    parts.forEach((name, part) -> now.put(name, ready(part)));
    return now;
  }

  private static boolean ready(BooleanSupplier part) {
    try {
      return part.getAsBoolean();
    } catch (RuntimeException unknown) {
      return false;
    }
  }
}
