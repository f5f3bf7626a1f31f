package org.hotline.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What went wrong with a request, as RFC 9457 tells it. */
record Problem(int status, String title, String detail) {
  static Problem notFound(String what) {
    return new Problem(404, "Not found", what);
  }

  static Problem badRequest(String why) {
    return new Problem(400, "Bad request", why);
  }

  static Problem tooLarge() {
    return new Problem(413, "Too large", "What came with the request is more than any page takes");
  }

  static Problem methodNotAllowed() {
    return new Problem(
        405,
        "Method not allowed",
        "Pages are read with GET; an agent's state and a call's disposition are written with POST");
  }

  static Problem unauthorized() {
    return new Problem(
        401, "Not signed in", "Expected the header \"Authorization: Bearer <api-token>\"");
  }

  static Problem unavailable(String why) {
    return new Problem(503, "Not available now", why);
  }

  /** The reason is in the log, not for strangers. */
  static Problem broken() {
    return new Problem(500, "Something of ours went wrong", "The server's log says what");
  }

  void answer(HttpServerResponse response) {
    if (response.ended() || response.closed()) {
      return;
    }
    if (status == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .end(json().encode());
  }

  private JsonObject json() {
    return new JsonObject()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status)
        .put("detail", detail);
  }
}
