package org.hotline.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.settings.Endpoint;
import org.hotline.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's face over HTTP: health, figures and records. */
public final class HttpFront implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_SECONDS_IDLE = 60;

  private final Settings.Http settings;
  private final HttpServer server;

  public HttpFront(Vertx vertx, Settings.Http settings, Pages pages) {
    this.settings = settings;
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(settings.bind().host())
            .setPort(settings.bind().port())
            .setHttp2ClearTextEnabled(false) // many requests at once on one connection
            // with which a crowd of requests on one connection fills the log
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setIdleTimeout(MOST_SECONDS_IDLE);
    server =
        vertx
            .createHttpServer(options)
            .connectionHandler(new Visitors())
            .requestHandler(new Routes(pages).router(vertx, settings.token()));
  }

  /** Returns where it listens, once it does. */
  public Endpoint start() {
    await(server.listen(), "expected to listen on " + settings.bind());
    new Exposure(settings.bind()).warning().ifPresent(LOG::warn);
    return new Endpoint(settings.bind().host(), server.actualPort());
  }

  @Override
  public void close() {
    await(server.close(), "expected to stop listening on " + settings.bind());
  }

  private static void await(Future<?> act, String expected) {
    try {
      act.toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(expected + ", but was stopped", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(
          expected + ", but: " + reason(failed) + "; bind.address and http.port say where", failed);
    } catch (TimeoutException late) {
      throw new IllegalStateException(expected + " within " + PATIENCE, late);
    }
  }

  private static String reason(ExecutionException failed) {
    Throwable cause = failed.getCause();
    return cause == null ? failed.toString() : String.valueOf(cause.getMessage());
  }
}
