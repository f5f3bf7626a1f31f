package org.hotline.record;

import java.time.Duration;
import java.time.Instant;

/**
 * What a waiting caller was told: the place, and between which two lengths the wait would be from
 * then on.
 *
 * @param apology whether it was longer than what was said before
 */
public record WaitSaid(
    Instant at, int position, Duration earliest, Duration latest, boolean apology) {}
