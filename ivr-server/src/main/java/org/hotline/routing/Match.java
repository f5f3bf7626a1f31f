package org.hotline.routing;

import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;

/** The decision that this agent is to be offered this caller. */
record Match(Ticket ticket, AgentId agent) {}
