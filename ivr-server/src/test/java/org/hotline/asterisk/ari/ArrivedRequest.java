package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request as it came to Asterisk, and what may stand in it. */
record ArrivedRequest(JsonObject request) {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9._~%-]+(/[A-Za-z0-9._~%-]+)*(\\?[A-Za-z]+=[A-Za-z0-9._~:/-]+)?");

  /** Asterisk's own, which only looks for it. */
  private static final String ID = "(?!.*\\.\\./)[A-Za-z0-9 ._:/,*#+=@-]*";

  /** A word that is not here is one of which nobody has said yet what may stand in it. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("endpoint", "PJSIP/(agent-[a-z][a-z0-9-]{0,31}|\\+?[0-9]{1,20}@trunk)"),
          Map.entry("app", "hotline"),
          Map.entry("appArgs", "agent|outside"),
          Map.entry("timeout", "[0-9]+"),
          Map.entry("callerId", "(\\+?[0-9]{1,20}|\\*+[0-9]{3})?"),
          Map.entry("originator", ID),
          Map.entry("context", "apology"),
          Map.entry("extension", "[a-z-]+"),
          Map.entry("priority", "1"),
          Map.entry("mohClass", "[a-z0-9-]+"),
          Map.entry("media", "sound:/sounds/[a-z0-9/_-]+"),
          Map.entry("type", "mixing"),
          Map.entry("channel", "\\P{Cntrl}*"),
          Map.entry("name", "[A-Za-z0-9_-]+(/[A-Za-z0-9][A-Za-z0-9._-]*)*"),
          Map.entry("format", "wav"),
          Map.entry("maxDurationSeconds", "[0-9]+"),
          Map.entry("maxSilenceSeconds", "[0-9]+"),
          Map.entry("ifExists", "overwrite"),
          Map.entry("beep", "true"),
          Map.entry("terminateOn", "any"),
          Map.entry("eventSource", "endpoint:PJSIP/agent-[a-z0-9-]+|channel:" + ID),
          Map.entry(
              "fields", "\\{\"(attribute|value)\":\"[!-~]+\",\"(attribute|value)\":\"[!-~]+\"}"),
          Map.entry("allowed", "\\{\"type\":\"[A-Za-z]+\"}"));

  void isHarmless() {
    assertThat(request.getString("method")).matches("GET|PUT|POST|DELETE");
    assertThat(request.getString("uri"))
        .matches(PATH)
        .doesNotContainPattern("(^|/|%2F)\\.\\.?(/|%|\\?|$)")
        .doesNotContainPattern("%(?!2F)");
    body().forEach(named -> holdsHarmless(named.getKey(), named.getValue()));
  }

  private JsonObject body() {
    return new JsonObject(request.getString("message_body", "{}"));
  }

  private static void holdsHarmless(String name, Object value) {
    assertThat(VALUES).containsKey(name);
    Stream<?> all = value instanceof JsonArray several ? several.stream() : Stream.of(value);
    assertThat(all)
        .allSatisfy(one -> assertThat(one.toString()).as(name).matches(VALUES.get(name)));
  }
}
