package org.hotline.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.hotline.call.Checkpoint;
import org.hotline.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checkpoints as JSON; fields of a later version are passed over. */
final class CheckpointJson {
  private static final Logger LOG = LoggerFactory.getLogger(CheckpointJson.class);

  private CheckpointJson() {}

  static String write(Checkpoint checkpoint) {
    try {
      return Json.FULL.writeValueAsString(checkpoint);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it cannot be understood: the call then begins its flow anew. */
  static Optional<Checkpoint> read(String text) {
    try {
      return Optional.of(Json.FULL.readValue(text, Checkpoint.class));
    } catch (JsonProcessingException garbage) {
      LOG.warn("passed over a checkpoint that cannot be read: {}", garbage.getOriginalMessage());
      return Optional.empty();
    }
  }
}
