package org.hotline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Supplier;
import org.hotline.call.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of making a page, to be sent to whoever asked: the answer, or what went wrong. */
record Outcome(Handler<HttpServerResponse> sending) {
  private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

  /** Makes the page, which may wait; whatever breaks, whoever asked is answered. */
  static Outcome of(Supplier<Answer> page) {
    try {
      Answer answer = page.get();
      return new Outcome(response -> send(answer, response));
    } catch (Refused refused) {
      return of(refused.problem());
    } catch (Unreachable away) {
      LOG.warn("a page could not be answered: {}", away.getMessage());
      return of(Problem.unavailable("A part that the server leans on is away; try again"));
    } catch (RuntimeException | Error broken) {
      LOG.error("a page failed", broken);
      return of(Problem.broken());
    }
  }

  private static Outcome of(Problem problem) {
    return new Outcome(problem::answer);
  }

  void sendTo(HttpServerResponse response) {
    sending.handle(response);
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
