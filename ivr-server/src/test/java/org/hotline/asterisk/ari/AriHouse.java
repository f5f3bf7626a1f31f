package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.hotline.phone.AsteriskStandIn;

/** The real client, connected with something in the place of Asterisk that keeps what it asks. */
final class AriHouse implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final Queue<JsonObject> arrived = new ConcurrentLinkedQueue<>();
  private final Legs legs = new Legs();
  private final AsteriskStandIn standIn;
  private final AriClient asterisk;

  AriHouse() {
    try {
      Consumer<JsonObject> keep = arrived::add;
      standIn = AsteriskStandIn.hearing(keep.andThen(new SwitchReactions(legs)));
      CountDownLatch connected = new CountDownLatch(1);
      AriAddress address = new AriAddress("127.0.0.1", standIn.port(), "hotline", "secret");
      asterisk = new AriClient(vertx, address, _ -> {}, _ -> connected.countDown(), (_, _) -> {});
      asterisk.open();
      connected.await();
    } catch (Exception failed) {
      throw new IllegalStateException("expected to connect with the stand-in", failed);
    }
  }

  AriClient asterisk() {
    return asterisk;
  }

  Legs legs() {
    return legs;
  }

  /** What it was asked since this was looked at. */
  List<JsonObject> arrived() {
    List<JsonObject> requests = new ArrayList<>();
    for (JsonObject one = arrived.poll(); one != null; one = arrived.poll()) {
      requests.add(one);
    }
    return requests;
  }

  @Override
  public void close() {
    asterisk.close();
    standIn.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
