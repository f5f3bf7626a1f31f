package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.hotline.hours.Forced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is forced as JSON; fields of a later version are passed over. */
final class ForcedJson {
  private static final Logger LOG = LoggerFactory.getLogger(ForcedJson.class);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ForcedJson() {}

  static String write(Forced forced) {
    try {
      return JSON.writeValueAsString(forced);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it cannot be understood: the calendar counts then. */
  static Optional<Forced> read(String text) {
    try {
      return Optional.of(JSON.readValue(text, Forced.class));
    } catch (JsonProcessingException garbage) {
      LOG.warn("passed over forced hours that cannot be read: {}", garbage.getOriginalMessage());
      return Optional.empty();
    }
  }
}
