package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.hotline.hours.Forced;
import org.hotline.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is forced as JSON; fields of a later version are passed over. */
final class ForcedJson {
  private static final Logger LOG = LoggerFactory.getLogger(ForcedJson.class);

  private ForcedJson() {}

  static String write(Forced forced) {
    try {
      return Json.FULL.writeValueAsString(forced);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it cannot be understood: the calendar counts then. */
  static Optional<Forced> read(String text) {
    try {
      return Optional.of(Json.FULL.readValue(text, Forced.class));
    } catch (JsonProcessingException garbage) {
      LOG.warn("passed over forced hours that cannot be read: {}", garbage.getOriginalMessage());
      return Optional.empty();
    }
  }
}
