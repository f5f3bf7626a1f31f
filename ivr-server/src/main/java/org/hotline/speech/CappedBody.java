package org.hotline.speech;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.codec.BodyCodec;
import io.vertx.ext.web.codec.spi.BodyStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer, given up as soon as it is larger than it may be. */
final class CappedBody implements BodyStream<Buffer> {
  private final int most;
  private final Buffer read = Buffer.buffer();
  private final Promise<Buffer> whole = Promise.promise();

  private CappedBody(int most) {
    this.most = most;
  }

  static BodyCodec<Buffer> of(int most) {
    return () -> new CappedBody(most);
  }

  @Override
  public Future<Buffer> result() {
    return whole.future();
  }

  @Override
  public void handle(Throwable broken) {
    whole.tryFail(broken);
  }

  @Override
  public Future<Void> write(Buffer data) {
    if (read.length() + data.length() > most) {
      IllegalStateException large =
          new IllegalStateException("expected at most " + most + " bytes, but got more");
      whole.tryFail(large);
      return Future.failedFuture(large);
    }
    read.appendBuffer(data);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> end() {
    whole.tryComplete(read);
    return Future.succeededFuture();
  }

  @Override
  public CappedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    return this;
  }

  @Override
  public CappedBody setWriteQueueMaxSize(int size) {
    return this;
  }

  @Override
  public boolean writeQueueFull() {
    return false;
  }

  @Override
  public CappedBody drainHandler(@Nullable Handler<Void> handler) {
    return this;
  }
}
