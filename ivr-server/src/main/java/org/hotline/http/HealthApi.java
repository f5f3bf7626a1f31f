package org.hotline.http;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/**
 * {@code /health}: the process is alive, restart it if it does not answer. {@code /ready}: calls
 * can be taken, send none if not.
 */
record HealthApi(Readiness readiness) {
  Answer health() {
    return Answer.json(new JsonObject().put("status", "up").encode());
  }

  Answer ready() {
    Map<String, Boolean> parts = readiness.now();
    boolean all = !parts.containsValue(false);
    JsonObject body = new JsonObject().put("status", word(all));
    parts.forEach((name, ready) -> body.put(name, word(ready)));
    return Answer.json(all ? 200 : 503, body.encode());
  }

  private static String word(boolean ready) {
    return ready ? "up" : "down";
  }
}
