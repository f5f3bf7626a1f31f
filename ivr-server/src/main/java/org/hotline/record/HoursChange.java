package org.hotline.record;

import java.time.Instant;
import java.util.Optional;

/**
 * Hours that the caller forced: {@code open}, {@code closed}, or back to the {@code calendar}, and
 * until when.
 */
public record HoursChange(Instant at, String hours, String to, Optional<Instant> until) {}
