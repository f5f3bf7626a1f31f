package org.hotline.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/** How long a call took, from the answer to the step at which all has been told. */
final class CallSeconds {
  private CallSeconds() {}

  static Duration of(Errand errand, Journey journey) {
    return Duration.between(
        entered(journey.record().at("/steps/0")), entered(journey.step(errand.last)));
  }

  static void print(Errand errand, String language, String how, Journey journey) {
    System.out.printf(
        "self-service: %s in %s, %s: %.1f s%n",
        errand.solved, language, how, of(errand, journey).toMillis() / 1000.0);
  }

  static Instant entered(JsonNode step) {
    return Instant.parse(step.path("entered").asText());
  }
}
