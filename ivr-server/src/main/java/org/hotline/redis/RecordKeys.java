package org.hotline.redis;

import org.hotline.call.CallId;

/** Where the records of calls are in Redis; the braces keep them on one node of a cluster. */
record RecordKeys(String prefix) {
  /** The facts of one call, a list of JSON lines. */
  String call(CallId call) {
    return call(call.value());
  }

  String call(String id) {
    return "{" + prefix + "}:call:" + id;
  }

  /** All calls by the moment they began, a sorted set. */
  String calls() {
    return "{" + prefix + "}:calls";
  }
}
