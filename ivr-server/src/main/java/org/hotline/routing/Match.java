package org.hotline.routing;

import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.queue.Ticket;

/**
 * The decision that this agent, ready since then, is to be offered this caller.
 *
 * @param through the other queue that the caller has run over into, where only its agents would do
 */
public record Match(
    Ticket ticket, AgentId agent, Instant readySince, Optional<QueueName> through) {}
