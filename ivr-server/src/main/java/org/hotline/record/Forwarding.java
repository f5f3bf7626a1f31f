package org.hotline.record;

import java.time.Instant;
import org.hotline.call.PhoneNumber;

/** A transfer to a number outside. */
public record Forwarding(PhoneNumber to, Instant at, String outcome) {}
