package org.hotline.call;

import java.time.Duration;

/** What was recorded: under which name, how long, and whether there is anything to listen to. */
public record Recording(String name, boolean usable, Duration length) {}
