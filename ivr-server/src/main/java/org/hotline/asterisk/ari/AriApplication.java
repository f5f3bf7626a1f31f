package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name under which Asterisk tells events, and which it tells.
 *
 * @param events empty: all of them
 */
public record AriApplication(String name, List<String> events) {
  private static final String ASKED = "event-filter";

  public static AriApplication toldAll(String name) {
    return new AriApplication(name, List.of());
  }

  /**
   * What is said first on each connection: Asterisk keeps the filter of an application whose
   * callers wait, and another build of ours may have left one without what this build needs.
   */
  Optional<JsonObject> filter() {
    return events.isEmpty() ? Optional.empty() : Optional.of(ask().message(ASKED));
  }

  private AriRequest ask() {
    return AriRequest.put("applications/" + name + "/eventFilter")
        .with("allowed", events.stream().map(event -> Map.of("type", event)).toList());
  }
}
