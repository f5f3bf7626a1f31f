package org.hotline.phone;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Takes the server's connections in place of an Asterisk, and says of itself what it is told to.
 */
public final class AsteriskStandIn implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final String information;
  private final Consumer<JsonObject> ear;
  private final int port;

  private AsteriskStandIn(String information, Consumer<JsonObject> ear) throws Exception {
    this.information = information;
    this.ear = ear;
    HttpServer server = vertx.createHttpServer().webSocketHandler(this::connected);
    this.port =
        server
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(5, TimeUnit.SECONDS)
            .actualPort();
  }

  /**
   * @param information the answer to {@code asterisk/info}, best a real one with a change
   */
  public static AsteriskStandIn saying(String information) throws Exception {
    return new AsteriskStandIn(information, _ -> {});
  }

  /**
   * @param ear told each request, before it is answered
   */
  public static AsteriskStandIn hearing(Consumer<JsonObject> ear) throws Exception {
    return new AsteriskStandIn("{}", ear);
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void connected(ServerWebSocket socket) {
    socket.textMessageHandler(text -> socket.writeTextMessage(answer(new JsonObject(text))));
  }

  private String answer(JsonObject request) {
    ear.accept(request);
    return request.getString("uri").startsWith("events/user/") ? echo() : response(request);
  }

  private static String echo() {
    return new JsonObject().put("type", "ChannelUserevent").put("eventname", "heartbeat").encode();
  }

  private String response(JsonObject request) {
    return new JsonObject()
        .put("type", "RESTResponse")
        .put("request_id", request.getString("request_id"))
        .put("status_code", 200)
        .put("message_body", request.getString("uri").equals("asterisk/info") ? information : "[]")
        .encode();
  }
}
