package org.hotline.call;

import java.time.Instant;

/** How a call came in: who, to which number, when. */
public record Arrival(PhoneNumber from, String to, Instant at) {}
