package org.hotline.http;

import java.util.function.Supplier;
import org.hotline.agent.Duties;
import org.hotline.record.Records;

/**
 * What the server shows.
 *
 * @param metrics the figures as Prometheus reads them
 * @param agents anything that can be written as JSON; numbers in it are masked
 * @param queues likewise
 * @param duties where agents' states are changed
 */
public record Pages(
    Supplier<String> metrics,
    Readiness readiness,
    Records records,
    Supplier<?> agents,
    Supplier<?> queues,
    Duties duties) {}
