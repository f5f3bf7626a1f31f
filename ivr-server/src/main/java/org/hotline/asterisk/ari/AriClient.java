package org.hotline.asterisk.ari;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hotline.call.ServerStops;
import org.hotline.call.Unreachable;
import org.jspecify.annotations.Nullable;

/**
 * The conversation with one Asterisk: one socket for events and a few lanes for requests, because
 * Asterisk carries out the requests of one socket strictly one after another.
 */
public final class AriClient {
  /**
   * The name under which our calls stand in Asterisk; the dialplan says {@code
   * Stasis(hotline,...)}.
   */
  public static final String APPLICATION = "hotline";

  /** The lane that is also told what happens on channels that are not ours. */
  static final String OVERHEARING = APPLICATION + "-lane-1";

  private static final int LANES = 4;
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  /** Asterisk closes the socket at a larger frame (AST_WEBSOCKET_MAX_RX_PAYLOAD_SIZE is 65,535). */
  private static final int LARGEST_EVENT = 1 << 22;

  private final WebSocketClient sockets;
  private final Context loop;
  private final AriSocket events;
  private final List<AriLane> lanes = new ArrayList<>();
  private final AtomicInteger missing = new AtomicInteger(LANES + 1);
  private final Consumer<Boolean> connection;
  private final BiConsumer<String, Duration> latency;
  private volatile Consumer<JsonObject> overheard = _ -> {};

  public AriClient(
      Vertx vertx,
      AriAddress address,
      Consumer<JsonObject> received,
      Consumer<Boolean> connection,
      BiConsumer<String, Duration> latency) {
    this(vertx, address, APPLICATION, received, connection, latency);
  }

  /**
   * @param application the name that the dialplan gives to {@code Stasis()}
   * @param received each event, on the event loop: hand over and return
   * @param connection true when all sockets are there, false when the first is lost; on the event
   *     loop
   * @param latency the time of every request
   */
  public AriClient(
      Vertx vertx,
      AriAddress address,
      String application,
      Consumer<JsonObject> received,
      Consumer<Boolean> connection,
      BiConsumer<String, Duration> latency) {
    this.connection = connection;
    this.latency = latency;
    this.loop = vertx.getOrCreateContext();
    this.sockets =
        vertx.createWebSocketClient(
            new WebSocketClientOptions()
                .setMaxFrameSize(LARGEST_EVENT)
                .setMaxMessageSize(LARGEST_EVENT)
                .setConnectTimeout(2_000)
                .setMaxConnections(LANES + 1));
    this.events = new AriSocket(vertx, sockets, address, application, received, this::connected);
    for (int number = 1; number <= LANES; number++) {
      lanes.add(
          new AriLane(
              vertx,
              sockets,
              address,
              application + "-lane-" + number,
              message -> overheard.accept(message),
              this::connected));
    }
  }

  /** Before it is opened: who is told of the events on the lanes, on the event loop. */
  public void overhear(Consumer<JsonObject> ear) {
    overheard = ear;
  }

  public void open() {
    loop.runOnContext(
        _ -> {
          lanes.forEach(AriLane::open);
          events.open();
        });
  }

  /** Asks for its events anew. */
  public void listenAgain() {
    loop.runOnContext(_ -> events.anew());
  }

  public void close() {
    loop.runOnContext(
        _ -> {
          events.close();
          lanes.forEach(AriLane::close);
          sockets.close();
        });
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
    AriLane lane = lanes.get(Math.floorMod(request.lane().hashCode(), LANES));
    loop.runOnContext(_ -> lane.send(request, answer));
    return answer.orTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Unreachable away(AriRequest request, @Nullable Throwable cause) {
    String what =
        cause instanceof TimeoutException
            ? "did not answer within " + TIMEOUT.toSeconds() + " s"
            : "is away";
    return new Unreachable("Asterisk " + what + ": " + request, cause);
  }

  private void connected(boolean gained) {
    int now = gained ? missing.decrementAndGet() : missing.incrementAndGet();
    if (gained && now == 0) {
      connection.accept(true);
    }
    if (!gained && now == 1) {
      connection.accept(false);
    }
  }
}
