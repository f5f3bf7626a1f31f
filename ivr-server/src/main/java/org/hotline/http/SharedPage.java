package org.hotline.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A page that strangers may ask for as often as they like: made on a virtual thread, once for all
 * who ask meanwhile, so it needs no places that could run out. Where virtual threads do not get on,
 * nobody is answered, and so it is known that they do not.
 */
final class SharedPage implements Handler<RoutingContext> {
  private final String name;
  private final Supplier<Answer> page;

  /** Whoever waits for the page being made; known to the event loop of the server only. */
  private final Set<RoutingContext> asking = new LinkedHashSet<>();

  private boolean beingMade;

  SharedPage(String name, Supplier<Answer> page) {
    this.name = name;
    this.page = page;
  }

  @Override
  public void handle(RoutingContext routing) {
    asking.add(routing);
    routing.addEndHandler(_ -> asking.remove(routing));
    if (!beingMade) {
      beingMade = true;
      make(routing.vertx().getOrCreateContext());
    }
  }

  private void make(Context loop) {
    Thread.ofVirtual()
        .name(name)
        .start(
            () -> {
              Outcome outcome = Outcome.of(page);
              loop.runOnContext(_ -> tellAll(outcome));
            });
  }

  private void tellAll(Outcome outcome) {
    beingMade = false;
    List<RoutingContext> all = List.copyOf(asking);
    asking.clear();
    all.forEach(routing -> outcome.sendTo(routing.response()));
  }
}
