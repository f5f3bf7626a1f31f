package org.hotline.record;

import java.time.Duration;

/** A message that the caller left: in which box, under which name, how long. */
public record Message(String box, String recording, Duration length) {}
