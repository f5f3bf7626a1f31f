package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.hotline.call.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checkpoints as JSON; fields of a later version are passed over. */
final class CheckpointJson {
  private static final Logger LOG = LoggerFactory.getLogger(CheckpointJson.class);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .addModule(ValueJson.module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private CheckpointJson() {}

  static String write(Checkpoint checkpoint) {
    try {
      return JSON.writeValueAsString(checkpoint);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it cannot be understood: the call then begins its flow anew. */
  static Optional<Checkpoint> read(String text) {
    try {
      return Optional.of(JSON.readValue(text, Checkpoint.class));
    } catch (JsonProcessingException garbage) {
      LOG.warn("passed over a checkpoint that cannot be read: {}", garbage.getOriginalMessage());
      return Optional.empty();
    }
  }
}
