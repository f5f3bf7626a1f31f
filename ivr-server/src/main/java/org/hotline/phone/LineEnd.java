package org.hotline.phone;

import java.time.Instant;
import org.hotline.call.HangupCause;

/** How a line ended: why, and whether we did it. */
public record LineEnd(Instant at, HangupCause cause, boolean byUs) {}
