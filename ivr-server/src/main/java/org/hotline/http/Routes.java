package org.hotline.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.function.Supplier;
import org.hotline.settings.Secret;

/**
 * Which path leads where; what is not here does not exist, and under /api only for who signs in.
 */
final class Routes {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final int MOST_TAKEN = 4096;

  private final Pages pages;
  private final PageRunner runner = new PageRunner();

  Routes(Pages pages) {
    this.pages = pages;
  }

  Router router(Vertx vertx, Secret token) {
    Router router = Router.router(vertx);
    open(router);
    router.route("/api/*").handler(new SignIn(token));
    api(router);
    router.errorHandler(404, it -> answer(it, Problem.notFound("There is nothing at this path")));
    router.errorHandler(405, it -> answer(it, Problem.methodNotAllowed()));
    router.errorHandler(413, it -> answer(it, Problem.tooLarge()));
    router.errorHandler(400, it -> answer(it, Problem.badRequest("The request is malformed")));
    router.errorHandler(500, it -> answer(it, Problem.broken()));
    return router;
  }

  private void open(Router router) {
    HealthApi health = new HealthApi(pages.readiness());
    shared(router, "/health", health::health);
    shared(router, "/ready", health::ready);
    shared(router, "/metrics", () -> Answer.text(PROMETHEUS, pages.metrics().get()));
  }

  private void api(Router router) {
    CallsApi calls = new CallsApi(pages.records());
    page(router, "/api/calls", calls::latest);
    page(router, "/api/calls/:id", calls::one);
    DispositionApi dispositions = new DispositionApi(calls, pages.journal(), pages.clock());
    change(router, "/api/calls/:id/disposition", dispositions::take);
    change(router, "/api/agents/:agent/state", new AgentsApi(pages.duties())::change);
    page(router, "/api/agents", new LiveApi(pages.agents()));
    page(router, "/api/queues", new LiveApi(pages.queues()));
  }

  private static void shared(Router router, String path, Supplier<Answer> page) {
    router.get(path).handler(new SharedPage(path, page));
  }

  private void page(Router router, String path, Page page) {
    router.get(path).handler(runner.runs(page));
  }

  private void change(Router router, String path, Page page) {
    router
        .post(path)
        .handler(BodyHandler.create(false).setBodyLimit(MOST_TAKEN))
        .handler(runner.runs(page));
  }

  private static void answer(RoutingContext routing, Problem problem) {
    problem.answer(routing.response());
  }
}
