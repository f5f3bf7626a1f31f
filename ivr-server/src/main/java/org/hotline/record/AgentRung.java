package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;

/**
 * An offer of the caller to an agent; {@code idle} is how long that agent had been ready, {@code
 * ended} says why it came to nothing.
 */
public record AgentRung(
    AgentId agent, OfferId offer, Instant at, Duration idle, Optional<String> ended) {
  AgentRung ended(String why) {
    return new AgentRung(agent, offer, at, idle, Optional.of(why));
  }
}
