package org.hotline.http;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.hotline.agent.Duties;
import org.hotline.journal.Journal;
import org.hotline.record.Records;

/**
 * What the server shows.
 *
 * @param metrics the figures as Prometheus reads them
 * @param agents anything that can be written as JSON; numbers in it are masked
 * @param queues likewise
 * @param duties where agents' states are changed
 * @param journal what was said of calls afterwards is told here
 */
public record Pages(
    Supplier<String> metrics,
    Readiness readiness,
    Records records,
    Supplier<?> agents,
    Supplier<?> queues,
    Duties duties,
    Journal journal,
    InstantSource clock) {}
