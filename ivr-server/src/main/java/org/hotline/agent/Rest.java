package org.hotline.agent;

import java.time.Instant;

/** A wrap-up or a short pause that runs, also while the telephone is away. */
public record Rest(AgentState state, String reason, Instant until) {}
