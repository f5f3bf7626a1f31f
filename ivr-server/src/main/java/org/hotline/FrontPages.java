package org.hotline;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import org.hotline.http.Pages;
import org.hotline.http.Readiness;
import org.hotline.journal.Journal;
import org.hotline.metrics.LiveFigures;
import org.hotline.metrics.PrometheusPage;

/** What is shown over HTTP, and where each page has it from. */
record FrontPages(
    PrometheusMeterRegistry registry,
    Journal journal,
    Board board,
    Kept kept,
    Words words,
    TakingUp takingUp) {

  Pages pages() {
    LiveFigures figures = new LiveFigures(registry, board::queues, board::agentsByState);
    return new Pages(
        new PrometheusPage(registry, figures),
        readiness(),
        kept.records,
        board::agentLines,
        board::queueLines,
        board.dispatcher(),
        journal,
        board.clock());
  }

  private Readiness readiness() {
    return new Readiness(
        Map.of(
            "redis",
            kept.store::reachable,
            "asterisk",
            takingUp::done,
            "dispatcher",
            board.dispatcher()::offers,
            "flows",
            words::ready,
            "prompts",
            words.prompts::ready));
  }
}
