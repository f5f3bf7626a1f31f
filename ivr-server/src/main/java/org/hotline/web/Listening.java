package org.hotline.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.Optional;
import org.hotline.connector.Failure;

/** Sends one request and hears its answer out, but not past its deadline or its longest size. */
final class Listening {
  private final HttpClientRequest request;
  private final int maxSize;
  private final Promise<Heard> heard = Promise.promise();
  private final Buffer body = Buffer.buffer();

  private Listening(HttpClientRequest request, int maxSize) {
    this.request = request;
    this.maxSize = maxSize;
  }

  /** On the event loop. */
  static Future<Heard> to(
      HttpClientRequest request, Outgoing outgoing, Deadline deadline, Vertx vertx) {
    Listening listening = new Listening(request, outgoing.connector().maxSize());
    if (deadline.isOver()) {
      listening.cut(Failure.SLOW, "no connection in time");
      return listening.heard.future();
    }
    long timer =
        vertx.setTimer(
            deadline.millisecondsLeft(), _ -> listening.cut(Failure.SLOW, "no answer in time"));
    listening.send(outgoing.body());
    return listening.heard.future().onComplete(_ -> vertx.cancelTimer(timer));
  }

  private void send(Optional<Buffer> content) {
    content
        .map(request::send)
        .orElseGet(request::send)
        .onSuccess(this::listen)
        .onFailure(heard::tryFail);
  }

  private void listen(HttpClientResponse response) {
    response.exceptionHandler(heard::tryFail);
    response.handler(this::take);
    response.endHandler(_ -> heard.tryComplete(whole(response)));
  }

  private void take(Buffer chunk) {
    if (body.length() + chunk.length() > maxSize) {
      cut(Failure.TOO_LARGE, "expected at most %d bytes, but got more".formatted(maxSize));
    } else {
      body.appendBuffer(chunk);
    }
  }

  private void cut(Failure why, String detail) {
    heard.tryFail(new AskFailed(why, detail));
    request.reset();
  }

  private Heard whole(HttpClientResponse response) {
    String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
    return new Heard(response.statusCode(), type == null ? "" : type, body);
  }
}
