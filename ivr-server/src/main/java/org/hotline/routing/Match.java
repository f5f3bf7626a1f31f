package org.hotline.routing;

import java.time.Instant;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;

/** The decision that this agent, ready since then, is to be offered this caller. */
public record Match(Ticket ticket, AgentId agent, Instant readySince) {}
