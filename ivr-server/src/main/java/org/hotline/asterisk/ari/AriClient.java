package org.hotline.asterisk.ari;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hotline.call.ServerStops;
import org.hotline.call.Unreachable;
import org.jspecify.annotations.Nullable;

/** The conversation with one Asterisk. */
public final class AriClient {
  /**
   * The name under which our calls stand in Asterisk; the dialplan says {@code
   * Stasis(hotline,...)}.
   */
  public static final String APPLICATION = "hotline";

  private static final AriApplication CALLS = new AriApplication(APPLICATION, AriEvent.NAMES);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final Context loop;
  private final AriSockets sockets;
  private final BiConsumer<String, Duration> latency;
  private volatile Consumer<JsonObject> overheard = _ -> {};

  public AriClient(
      Vertx vertx,
      AriAddress address,
      Consumer<JsonObject> received,
      Consumer<Boolean> connection,
      BiConsumer<String, Duration> latency) {
    this(vertx, address, CALLS, received, connection, latency);
  }

  /**
   * @param application its name is what the dialplan gives to {@code Stasis()}
   * @param received each event, on the event loop: hand over and return
   * @param connection true when all sockets are there, false when the first is lost; on the event
   *     loop
   * @param latency the time of every request
   */
  public AriClient(
      Vertx vertx,
      AriAddress address,
      AriApplication application,
      Consumer<JsonObject> received,
      Consumer<Boolean> connection,
      BiConsumer<String, Duration> latency) {
    this.latency = latency;
    this.loop = vertx.getOrCreateContext();
    this.sockets =
        new AriSockets(
            vertx,
            address,
            application,
            received,
            message -> overheard.accept(message),
            connection);
  }

  /** Before it is opened: who is told of the events on the lanes, on the event loop. */
  public void overhear(Consumer<JsonObject> ear) {
    overheard = ear;
  }

  public void open() {
    loop.runOnContext(_ -> sockets.open());
  }

  /** Asks for its events anew. */
  public void listenAgain() {
    loop.runOnContext(_ -> sockets.listenAgain());
  }

  public void close() {
    loop.runOnContext(_ -> sockets.close());
  }

  /**
   * Waits for the answer; {@link AriRefused} when it is an error, {@link Unreachable} when there is
   * none.
   */
  public @Nullable Object send(AriRequest request) {
    long start = System.nanoTime();
    try {
      return start(request).get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof AriRefused refused
          ? refused
          : away(request, failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    } finally {
      latency.accept(request.act(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** Sends without waiting; from any thread. */
  public CompletableFuture<@Nullable Object> start(AriRequest request) {
    CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
    loop.runOnContext(_ -> sockets.lane(request).send(request, answer));
    return answer.orTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Unreachable away(AriRequest request, @Nullable Throwable cause) {
    String what =
        cause instanceof TimeoutException
            ? "did not answer within " + TIMEOUT.toSeconds() + " s"
            : "is away";
    return new Unreachable("Asterisk " + what + ": " + request, cause);
  }
}
