package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.hotline.json.Json;
import org.hotline.promise.Learned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was learned of a queue as JSON; fields of a later version are passed over. */
final class LearnedJson {
  private static final Logger LOG = LoggerFactory.getLogger(LearnedJson.class);

  private LearnedJson() {}

  static String write(Learned learned) {
    try {
      return Json.FULL.writeValueAsString(learned);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it cannot be understood: the queue learns anew then. */
  static Optional<Learned> read(String text) {
    try {
      return Optional.of(Json.FULL.readValue(text, Learned.class)).filter(Learned::makesSense);
    } catch (JsonProcessingException garbage) {
      LOG.warn(
          "passed over what was learned of a queue, for it cannot be read: {}",
          garbage.getOriginalMessage());
      return Optional.empty();
    }
  }
}
