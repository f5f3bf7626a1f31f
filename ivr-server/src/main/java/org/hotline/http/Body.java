package org.hotline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import org.hotline.json.Json;

/** JSON that came with a request, and JSON that is answered. */
final class Body {
  private Body() {}

  /**
   * @param example what is expected
   */
  static JsonNode read(String text, String example) {
    try {
      return Optional.ofNullable(Json.FULL.readTree(text)).orElse(MissingNode.getInstance());
    } catch (JsonProcessingException broken) {
      throw new Refused(Problem.badRequest("Expected JSON such as " + example));
    }
  }

  /** With masked numbers. */
  static Answer write(Object what) {
    try {
      return Answer.json(Json.MASKED.writeValueAsString(what));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("expected what is shown to be writable as JSON", broken);
    }
  }
}
