package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One request to Asterisk. Requests of one lane run one after another, so all that concerns one
 * channel names that channel as its lane.
 */
public record AriRequest(String method, String path, Map<String, Object> parameters, String lane) {

  /** What stands where others have a name. */
  private static final Set<String> FOLDERS = Set.of("config", "live", "stored");

  public AriRequest {
    Harmless.path(path);
    parameters.values().forEach(Harmless::value);
  }

  public static AriRequest get(String path) {
    return new AriRequest("GET", path, Map.of(), path);
  }

  public static AriRequest post(String path) {
    return new AriRequest("POST", path, Map.of(), path);
  }

  public static AriRequest put(String path) {
    return new AriRequest("PUT", path, Map.of(), path);
  }

  public static AriRequest delete(String path) {
    return new AriRequest("DELETE", path, Map.of(), path);
  }

  public AriRequest with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new AriRequest(method, path, more, lane);
  }

  public AriRequest inLaneOf(Object channel) {
    return new AriRequest(method, path, parameters, channel.toString());
  }

  /**
   * As a message of REST over WebSocket. Asterisk reads parameters from a JSON body too, where,
   * unlike in a query, variables and lists fit.
   */
  JsonObject message(String id) {
    JsonObject message =
        new JsonObject()
            .put("type", "RESTRequest")
            .put("transaction_id", id)
            .put("request_id", id)
            .put("method", method)
            .put("uri", path);
    return parameters.isEmpty()
        ? message
        : message
            .put("content_type", "application/json")
            .put("message_body", new JsonObject(parameters).encode());
  }

  /** What is asked for, without whom: {@code POST channels play}. */
  String act() {
    String[] parts = path.split("/");
    String verb = parts.length > 2 && !FOLDERS.contains(parts[1]) ? " " + parts[2] : "";
    return method + " " + parts[0] + verb;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
