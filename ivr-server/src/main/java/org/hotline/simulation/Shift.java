package org.hotline.simulation;

import java.time.Instant;
import org.hotline.agent.AgentProfile;

/** An agent at work; a conversation that runs at the end is brought to its own end. */
public record Shift(AgentProfile agent, Instant from, Instant until) {}
