package org.hotline.record;

import java.time.Instant;
import org.hotline.call.Ending;

/** How and when the call ended, and the step that it was in. */
public record Closing(Instant at, Ending ending, String step) {}
