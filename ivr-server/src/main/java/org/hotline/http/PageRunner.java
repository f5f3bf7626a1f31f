package org.hotline.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;
import org.hotline.call.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands requests over to virtual threads and gives the answers back to the event loop; beyond a
 * bound requests are refused at once, so that a slow Redis cannot pile them up.
 */
final class PageRunner {
  private static final Logger LOG = LoggerFactory.getLogger(PageRunner.class);
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

  private void start(Page page, RoutingContext routing) {
    Context loop = routing.vertx().getOrCreateContext();
    Page.Asked asked = new Page.Asked(routing.pathParams(), routing.queryParams());
    Thread.ofVirtual()
        .name("http")
        .start(
            () -> {
              Handler<HttpServerResponse> answer = answer(page, asked);
              places.release();
              loop.runOnContext(_ -> answer.handle(routing.response()));
            });
  }

  private static Handler<HttpServerResponse> answer(Page page, Page.Asked asked) {
    try {
      Answer answer = page.answer(asked);
      return response -> send(answer, response);
    } catch (Refused refused) {
      return refused.problem()::answer;
    } catch (Unreachable away) {
      LOG.warn("a page could not be answered: {}", away.getMessage());
      return Problem.unavailable("A part that the server leans on is away; try again")::answer;
    } catch (RuntimeException broken) {
      LOG.error("a page failed", broken);
      return Problem.broken()::answer;
    }
  }

  private static void send(Answer answer, HttpServerResponse response) {
    if (!response.ended() && !response.closed()) {
      response
          .setStatusCode(answer.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(answer.body());
    }
  }
}
