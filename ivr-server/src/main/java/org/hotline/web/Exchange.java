package org.hotline.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.call.ServerStops;
import org.hotline.connector.BaseUrl;
import org.hotline.connector.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Requests and their answers: put together on the event loop, waited for once. Vert.x's plain
 * client, because its web client cannot be cut off in the middle of an answer.
 */
final class Exchange {
  private static final int CONNECTIONS_PER_BACK_END = 64;
  private static final int MOST_IN_LINE = 256;
  private static final int IDLE_SECONDS = 10;

  private final Vertx vertx;
  private final Context loop;
  private final HttpClient client;
  private final Resolver resolver;

  Exchange(Vertx vertx, HttpClientOptions options, Names names) {
    this.vertx = vertx;
    this.loop = vertx.getOrCreateContext();
    this.client = vertx.createHttpClient(options, pool());
    this.resolver = new Resolver(vertx, names);
  }

  /**
   * Verifies certificates and the names in them; takes nothing packed, and so nothing that swells.
   */
  static HttpClientOptions options() {
    return new HttpClientOptions()
        .setVerifyHost(true)
        .setTrustAll(false)
        .setDecompressionSupported(false)
        .setKeepAliveTimeout(IDLE_SECONDS);
  }

  Heard send(Outgoing outgoing, Deadline deadline) throws AskFailed {
    CompletableFuture<Heard> answer = new CompletableFuture<>();
    loop.runOnContext(
        _ -> start(outgoing, deadline).onComplete(answer::complete, answer::completeExceptionally));
    return awaited(answer, deadline);
  }

  void close() {
    client.close();
    resolver.close();
  }

  private Future<Heard> start(Outgoing outgoing, Deadline deadline) {
    return resolver
        .address(outgoing.connector())
        .compose(address -> client.request(addressed(outgoing, address, deadline)))
        .compose(request -> Listening.to(request, outgoing, deadline, vertx));
  }

  private static RequestOptions addressed(
      Outgoing outgoing, InetAddress address, Deadline deadline) {
    BaseUrl base = outgoing.connector().base();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(outgoing.request().method().name()))
            .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, base.port())))
            .setHost(base.shownHost())
            .setPort(base.port())
            .setSsl(base.secure())
            .setURI(base.path() + outgoing.request().target())
            .setFollowRedirects(false)
            .setConnectTimeout(deadline.millisecondsLeft());
    outgoing.headers().forEach(options::putHeader);
    return options;
  }

  private static Heard awaited(CompletableFuture<Heard> answer, Deadline deadline)
      throws AskFailed {
    try {
      return answer.get(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw new AskFailed(Failure.SLOW, "no answer in time");
    } catch (ExecutionException failed) {
      throw reason(failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    }
  }

  /** Only the kind of what went wrong: messages of libraries may show what was asked. */
  private static AskFailed reason(@Nullable Throwable cause) {
    return cause instanceof AskFailed known
        ? known
        : new AskFailed(
            Failure.UNREACHABLE,
            "no whole answer: " + (cause == null ? "" : cause.getClass().getSimpleName()));
  }

  private static PoolOptions pool() {
    return new PoolOptions()
        .setHttp1MaxSize(CONNECTIONS_PER_BACK_END)
        .setMaxWaitQueueSize(MOST_IN_LINE);
  }
}
