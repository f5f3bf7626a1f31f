package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.Arrival;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.PhoneNumber;
import org.hotline.recovery.Census.Gathering;
import org.hotline.recovery.Census.Living;

/** Channels and bridges as Asterisk lists them, in the words of a census. */
final class SeenInAsterisk {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private SeenInAsterisk() {}

  static Living living(JsonObject channel) {
    ChannelId id = new ChannelId(channel.getString("id"));
    return LegName.of(id).isPresent()
        ? new Living.Leg(id, "Up".equals(channel.getString("state")))
        : new Living.Caller(id, arrival(channel));
  }

  static Gathering gathering(JsonObject bridge) {
    Set<ChannelId> channels =
        bridge.getJsonArray("channels").stream()
            .map(channel -> new ChannelId(channel.toString()))
            .collect(Collectors.toSet());
    BridgeId id = new BridgeId(bridge.getString("id"));
    return new Gathering(id, moment(bridge.getString("creationtime")), channels);
  }

  private static Arrival arrival(JsonObject channel) {
    String from = channel.getJsonObject("caller").getString("number", "");
    String to = channel.getJsonObject("dialplan").getString("exten", "");
    return new Arrival(PhoneNumber.claimed(from), to, moment(channel.getString("creationtime")));
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text, MOMENT).toInstant();
  }
}
