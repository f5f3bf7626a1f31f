package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.hotline.phone.Installation;
import org.hotline.phone.Patience;

/** How things must stand when the last caller has gone. */
record Aftermath(Installation hotline) {
  private static final Duration SOON = Duration.ofSeconds(30);

  static Aftermath of(Installation hotline) {
    return new Aftermath(hotline);
  }

  Aftermath leavesNothing() {
    Patience.of(SOON).until(this::isEmpty);
    assertThat(hotline.asterisk().channels()).as("channels in Asterisk").isZero();
    assertThat(hotline.asterisk().bridges()).as("bridges in Asterisk").isZero();
    assertThat(hotline.store().ofLivingCallers()).as("keys in Redis").isEmpty();
    return this;
  }

  Aftermath finds(String agent, String state) {
    assertThat(Patience.of(SOON).until(() -> state(agent).equals(state)))
        .as("%s is %s: %s", agent, state, hotline.api().agents())
        .isTrue();
    return this;
  }

  private boolean isEmpty() {
    return hotline.asterisk().channels() == 0
        && hotline.asterisk().bridges() == 0
        && hotline.store().ofLivingCallers().isEmpty();
  }

  private String state(String agent) {
    for (JsonNode line : hotline.api().agents()) {
      if (line.path("agent").asText().equals(agent)) {
        return line.path("state").asText();
      }
    }
    return "unknown";
  }
}
