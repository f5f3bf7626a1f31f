package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import org.hotline.asterisk.ari.AriAddress;
import org.hotline.asterisk.ari.AriClient;

/** What is in the hotline's Asterisk at this moment, asked past the server. */
public final class SwitchProbe {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS = List.of("endpoint", "aor", "auth");

  private final HttpClient client = HttpClient.newHttpClient();
  private final AriAddress address;

  SwitchProbe(AriAddress address) {
    this.address = address;
  }

  public int channels() {
    return ask("channels").size();
  }

  /** How many channels the server has in hand; a leg is that some moments after its answer. */
  public int inHand() {
    return ask("applications/" + AriClient.APPLICATION).path("channel_ids").size();
  }

  public int bridges() {
    return ask("bridges").size();
  }

  /** How many channels are in a bridge with somebody. */
  public int bridged() {
    int channels = 0;
    for (JsonNode bridge : ask("bridges")) {
      channels += bridge.path("channels").size();
    }
    return channels;
  }

  /** All channels and bridges. */
  String present() {
    return ask("channels") + "\n" + ask("bridges") + "\n" + counted();
  }

  private String counted() {
    StringBuilder all = new StringBuilder();
    for (JsonNode channel : ask("channels")) {
      all.append(ask("channels/" + channel.path("id").asText() + "/rtp_statistics")).append('\n');
    }
    return all.toString();
  }

  /** What it says of itself. */
  public JsonNode information() {
    return ask("asterisk/info");
  }

  /** Whether a telephone is registered. */
  public boolean reaches(String account) {
    return "online".equals(ask("endpoints/PJSIP/" + account).path("state").asText());
  }

  /** Whether any part of an agent's account is configured. */
  public boolean has(String account) {
    return KINDS.stream().anyMatch(kind -> has(kind, account));
  }

  /** Whether all parts of it are. */
  public boolean hasWhole(String account) {
    return KINDS.stream().allMatch(kind -> has(kind, account));
  }

  /** A connection that takes the server's name and goes at once. */
  public void isTakenOverForAMoment() {
    URI uri =
        URI.create(
            "ws://%s:%d/ari/events?app=%s"
                .formatted(address.host(), address.port(), AriClient.APPLICATION));
    client
        .newWebSocketBuilder()
        .header("Authorization", address.authorization())
        .buildAsync(uri, new WebSocket.Listener() {})
        .join()
        .abort();
  }

  /** As another build of the server may have left it, for which this was enough. */
  public void tellsTheServerOnly(String event) throws IOException, InterruptedException {
    URI uri =
        URI.create(
            "http://%s:%d/ari/applications/%s/eventFilter"
                .formatted(address.host(), address.port(), AriClient.APPLICATION));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", address.authorization())
            .header("Content-Type", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    "{\"allowed\":[{\"type\":\"%s\"}]}".formatted(event)))
            .build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }

  private boolean has(String kind, String account) {
    return ask("asterisk/config/dynamic/res_pjsip/" + kind + "/" + account).isArray();
  }

  private JsonNode ask(String what) {
    URI uri = URI.create("http://%s:%d/ari/%s".formatted(address.host(), address.port(), what));
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Authorization", address.authorization()).build();
    try {
      return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while asking Asterisk", stop);
    }
  }
}
