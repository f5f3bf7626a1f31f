package org.hotline.metrics;

import java.time.Duration;

/** How a queue stands at this moment. */
public record QueueFigures(int waiting, Duration longestWait) {}
