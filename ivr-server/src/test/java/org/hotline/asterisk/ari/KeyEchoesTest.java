package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A key that is told twice is one press; the same key pressed twice is two. */
class KeyEchoesTest {
  private final KeyEchoes echoes = new KeyEchoes();

  @Test
  void whatIsToldASecondTimeIsAnEcho() {
    assertThat(echoes.has(key("a", "1", "10:00:00.100"))).isFalse();
    assertThat(echoes.has(key("b", "1", "10:00:00.100"))).isFalse();
    assertThat(echoes.has(key("a", "1", "10:00:00.100"))).isTrue();
  }

  @Test
  void theSameKeyAMomentLaterIsPressedAgain() {
    assertThat(echoes.has(key("a", "1", "10:00:00.100"))).isFalse();
    assertThat(echoes.has(key("a", "1", "10:00:00.260"))).isFalse();
  }

  @Test
  void otherEventsAreNone() {
    JsonObject event = key("a", "1", "10:00:00.100").put("type", "StasisStart");

    assertThat(echoes.has(event)).isFalse();
    assertThat(echoes.has(event)).isFalse();
  }

  private static JsonObject key(String channel, String digit, String at) {
    return new JsonObject()
        .put("type", "ChannelDtmfReceived")
        .put("channel", new JsonObject().put("id", channel))
        .put("digit", digit)
        .put("timestamp", at);
  }
}
