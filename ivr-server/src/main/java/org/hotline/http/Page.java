package org.hotline.http;

import io.vertx.core.MultiMap;
import java.util.Map;

/** Answers one kind of request; may wait, since it runs on a virtual thread. */
interface Page {
  /** Throws {@link Refused} where the request is not to be answered. */
  Answer answer(Asked asked);

  /** What was asked: parts of the path, parameters, and what came with it, or nothing. */
  record Asked(Map<String, String> path, MultiMap parameters, String body) {}
}
