package org.hotline.record;

import java.time.Instant;

/** Something of ours that went wrong on the way. */
public record Trouble(Instant at, String step, String problem) {}
