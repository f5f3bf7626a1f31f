package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;

/** Which life of Asterisk we speak with: with a new one, all channels of the old are gone. */
final class AsteriskLife {
  private final AriClient asterisk;
  private String start = "";

  AsteriskLife(AriClient asterisk) {
    this.asterisk = asterisk;
  }

  /** Whether Asterisk was started again since this was asked last. */
  synchronized boolean isAnother() {
    String known = start;
    start = startNow();
    return !known.isEmpty() && !known.equals(start);
  }

  private String startNow() {
    AriRequest question = AriRequest.get("asterisk/info").with("only", "status");
    return asterisk.send(question) instanceof JsonObject info
        ? info.getJsonObject("status").getString("startup_time")
        : start;
  }
}
