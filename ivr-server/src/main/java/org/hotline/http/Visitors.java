package org.hotline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The connections there are, only so many at a time: for who comes last, the one that has been here
 * longest has to go. Those of this machine, the watch among them, have room of their own, which
 * nobody from elsewhere can take.
 */
final class Visitors implements Handler<HttpConnection> {
  /** More than a page of figures for each of them would take too much memory. */
  static final int MOST = 250;

  /** Oldest first; known to the event loop of the server only. */
  private final Set<HttpConnection> ofThisMachine = new LinkedHashSet<>();

  private final Set<HttpConnection> fromElsewhere = new LinkedHashSet<>();

  @Override
  public void handle(HttpConnection visitor) {
    Set<HttpConnection> here = isOfThisMachine(visitor) ? ofThisMachine : fromElsewhere;
    here.add(visitor);
    visitor.closeHandler(_ -> here.remove(visitor));
    if (here.size() > MOST) {
      HttpConnection longest = here.iterator().next();
      here.remove(longest);
      longest.close();
    }
  }

  /** Whoever connects to an address of the machine from the machine itself comes from the same. */
  private static boolean isOfThisMachine(HttpConnection visitor) {
    String from = visitor.remoteAddress().hostAddress();
    return from != null && from.equals(visitor.localAddress().hostAddress());
  }
}
