package org.hotline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.hotline.settings.Secret;

/** Lets only those through who bring the token. */
record SignIn(Secret token) implements Handler<RoutingContext> {
  private static final String BEARER = "Bearer ";

  @Override
  public void handle(RoutingContext routing) {
    boolean known =
        Optional.ofNullable(routing.request().getHeader(HttpHeaders.AUTHORIZATION))
            .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(header -> header.substring(BEARER.length()))
            .filter(token::matches)
            .isPresent();
    if (known) {
      routing.next();
    } else {
      Problem.unauthorized().answer(routing.response());
    }
  }
}
