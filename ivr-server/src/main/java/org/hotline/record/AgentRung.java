package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.call.QueueName;

/**
 * An offer of the caller to an agent; {@code idle} is how long that agent had been ready, {@code
 * ended} says why it came to nothing, {@code through} which other queue the caller had run over
 * into.
 */
public record AgentRung(
    AgentId agent,
    OfferId offer,
    Instant at,
    Duration idle,
    Optional<QueueName> through,
    Optional<String> ended) {
  AgentRung ended(String why) {
    return new AgentRung(agent, offer, at, idle, through, Optional.of(why));
  }
}
