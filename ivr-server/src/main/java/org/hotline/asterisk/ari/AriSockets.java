package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All sockets to one Asterisk: one for events and a few lanes for requests, because Asterisk
 * carries out the requests of one socket strictly one after another. Used on one event loop only.
 */
final class AriSockets {
  private static final int LANES = 4;
  private static final int OVERHEARS = 1;

  /** Asterisk closes the socket at a larger frame (AST_WEBSOCKET_MAX_RX_PAYLOAD_SIZE is 65,535). */
  private static final int LARGEST_EVENT = 1 << 22;

  /** Seconds: who does not answer us any more does not answer a goodbye either. */
  private static final int CLOSING = 1;

  private final WebSocketClient client;
  private final AriSocket events;
  private final List<AriLane> lanes = new ArrayList<>();
  private final Consumer<Boolean> connection;
  private final Complaint complaint;
  private int missing = LANES + 1;

  /**
   * @param received each event
   * @param overheard each event of the lane that hears what happens on channels that are not ours
   * @param connection true when all sockets are there, false when the first is lost
   */
  AriSockets(
      Vertx vertx,
      AriAddress address,
      AriApplication application,
      Consumer<JsonObject> received,
      Consumer<JsonObject> overheard,
      Consumer<Boolean> connection) {
    this.connection = connection;
    this.complaint = new Complaint(address);
    this.client = vertx.createWebSocketClient(options());
    this.events =
        new AriSocket(vertx, client, address, application, complaint, received, this::changed);
    for (int number = 1; number <= LANES; number++) {
      AriApplication name = lane(application.name(), number);
      lanes.add(new AriLane(vertx, client, address, name, complaint, overheard, this::changed));
    }
  }

  /** The name of the lane that hears what happens on channels that are not ours. */
  static String overhearing(String application) {
    return lane(application, OVERHEARS).name();
  }

  AriLane lane(AriRequest request) {
    return lanes.get(Math.floorMod(request.lane().hashCode(), LANES));
  }

  void open() {
    lanes.forEach(AriLane::open);
    events.open();
  }

  void listenAgain() {
    events.anew();
  }

  void close() {
    events.close();
    lanes.forEach(AriLane::close);
    client.close();
  }

  private void changed(boolean gained) {
    missing += gained ? -1 : 1;
    if (gained && missing == 0) {
      complaint.isSettled();
      connection.accept(true);
    }
    if (!gained && missing == 1) {
      connection.accept(false);
    }
  }

  private static AriApplication lane(String application, int number) {
    String name = application + "-lane-" + number;
    return number == OVERHEARS
        ? new AriApplication(name, Overheard.NAMES)
        : AriApplication.toldAll(name);
  }

  private static WebSocketClientOptions options() {
    return new WebSocketClientOptions()
        .setMaxFrameSize(LARGEST_EVENT)
        .setMaxMessageSize(LARGEST_EVENT)
        .setConnectTimeout(2_000)
        .setClosingTimeout(CLOSING)
        .setMaxConnections(LANES + 1);
  }
}
