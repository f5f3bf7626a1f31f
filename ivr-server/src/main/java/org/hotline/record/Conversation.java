package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;

/** A conversation with an agent: how long, and who ended it, once it is over. */
public record Conversation(
    AgentId agent, Instant began, Optional<Duration> talked, Optional<String> endedBy) {

  Conversation ended(Duration length, String by) {
    return new Conversation(agent, began, Optional.of(length), Optional.of(by));
  }
}
