package org.hotline.record;

import java.time.Instant;
import org.hotline.call.Ending;

/** How, when and in which step the call ended. */
public record Closing(Instant at, Ending ending, String step) {}
