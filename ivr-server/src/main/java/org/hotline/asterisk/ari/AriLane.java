package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.call.Unreachable;
import org.jspecify.annotations.Nullable;

/**
 * A socket that carries requests (REST over WebSocket) and finds each answer's asker; what answers
 * nothing is passed on. Used on its event loop only.
 */
final class AriLane {
  private record Asked(AriRequest request, CompletableFuture<@Nullable Object> answer) {}

  private final AriSocket socket;
  private final Map<String, Asked> open = new ConcurrentHashMap<>();
  private final Consumer<JsonObject> overheard;
  private final Consumer<Boolean> connected;
  private long number;

  AriLane(
      Vertx vertx,
      WebSocketClient client,
      AriAddress address,
      AriApplication application,
      Complaint complaint,
      Consumer<JsonObject> overheard,
      Consumer<Boolean> connected) {
    this.overheard = overheard;
    this.connected = connected;
    this.socket =
        new AriSocket(
            vertx, client, address, application, complaint, this::received, this::changed);
  }

  void open() {
    socket.open();
  }

  void close() {
    socket.close();
  }

  void send(AriRequest request, CompletableFuture<@Nullable Object> answer) {
    String id = Long.toString(++number);
    open.put(id, new Asked(request, answer));
    answer.whenComplete((_, _) -> open.remove(id));
    if (!socket.write(request.message(id))) {
      answer.completeExceptionally(
          new Unreachable("no connection to Asterisk", new IllegalStateException("lane closed")));
    }
  }

  private void received(JsonObject message) {
    Asked asked = open.remove(message.getString("request_id", ""));
    int status = message.getInteger("status_code", 500);
    if (asked == null) {
      overheard.accept(message);
    } else if (status < 300) {
      asked.answer().complete(body(message));
    } else {
      asked
          .answer()
          .completeExceptionally(new AriRefused(asked.request(), status, reason(message)));
    }
  }

  private static @Nullable Object body(JsonObject message) {
    String body = message.getString("message_body", "");
    return body.isEmpty() ? null : Json.decodeValue(body);
  }

  private static String reason(JsonObject message) {
    Object body = body(message);
    return body instanceof JsonObject said && said.containsKey("message")
        ? said.getString("message")
        : message.getString("reason_phrase", "");
  }

  private void changed(boolean gained) {
    if (!gained) {
      Map<String, Asked> lost = Map.copyOf(open);
      lost.values()
          .forEach(
              asked ->
                  asked
                      .answer()
                      .completeExceptionally(
                          new Unreachable(
                              "the connection to Asterisk broke",
                              new IllegalStateException("lane closed"))));
    }
    connected.accept(gained);
  }
}
