package org.hotline.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Hands requests over to virtual threads and gives the answers back to the event loop; beyond a
 * bound requests are refused at once, so that a slow Redis cannot pile them up.
 */
final class PageRunner {
  private static final int AT_A_TIME = 100;

  private final Semaphore places = new Semaphore(AT_A_TIME);

  Handler<RoutingContext> runs(Page page) {
    return routing -> {
      if (places.tryAcquire()) {
        start(page, routing);
      } else {
        Problem.unavailable("Too many requests at a time; try again").answer(routing.response());
      }
    };
  }

  private static String body(RoutingContext routing) {
    return Optional.ofNullable(routing.body().asString()).orElse("");
  }

  private void start(Page page, RoutingContext routing) {
    Context loop = routing.vertx().getOrCreateContext();
    Page.Asked asked = new Page.Asked(routing.pathParams(), routing.queryParams(), body(routing));
    Thread.ofVirtual()
        .name("http")
        .start(
            () -> {
              Outcome outcome = Outcome.of(() -> page.answer(asked));
              places.release();
              loop.runOnContext(_ -> outcome.sendTo(routing.response()));
            });
  }
}
