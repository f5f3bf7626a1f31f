package org.hotline.call;

import java.time.Duration;

/** When a recording stops by itself; any of the keys 0-9, * or # stops it too. */
public record RecordingLimits(Duration longest, Duration silence) {}
