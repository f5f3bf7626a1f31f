package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.Arrival;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.PhoneNumber;
import org.hotline.recovery.Census;

/** Counts who is in Asterisk. */
public final class AriCensus implements Census {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private final AriClient asterisk;
  private final Legs legs;

  public AriCensus(AriClient asterisk, Legs legs) {
    this.asterisk = asterisk;
    this.legs = legs;
  }

  @Override
  public List<Living> count() {
    Set<Object> ours = channelsOfOurs();
    JsonArray all = (JsonArray) asterisk.send(AriRequest.get("channels"));
    return all == null
        ? List.of()
        : all.stream()
            .map(JsonObject.class::cast)
            .filter(channel -> ours.contains(channel.getString("id")))
            .map(AriCensus::living)
            .toList();
  }

  @Override
  public void tellMissed(Set<ChannelId> before, List<Living> living) {
    legs.tellMissed(before, living.stream().map(Living::channel).collect(Collectors.toSet()));
  }

  @Override
  public Set<ChannelId> listenedTo() {
    return legs.known();
  }

  @Override
  public void hangUp(ChannelId channel) {
    asterisk.start(AriRequest.delete("channels/" + channel).inLaneOf(channel));
  }

  private Set<Object> channelsOfOurs() {
    JsonObject application =
        (JsonObject) asterisk.send(AriRequest.get("applications/" + AriClient.APPLICATION));
    return application == null
        ? Set.of()
        : application.getJsonArray("channel_ids").stream().collect(Collectors.toSet());
  }

  private static Living living(JsonObject channel) {
    ChannelId id = new ChannelId(channel.getString("id"));
    return LegName.of(id).isPresent()
        ? new Living.Leg(id)
        : new Living.Caller(id, arrival(channel));
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
