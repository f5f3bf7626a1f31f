package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.recovery.Census;
import org.jspecify.annotations.Nullable;

/** Counts who is in Asterisk. */
public final class AriCensus implements Census {
  private final AriClient asterisk;
  private final Legs legs;
  private final AsteriskLife life;

  public AriCensus(AriClient asterisk, Legs legs) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.life = new AsteriskLife(asterisk);
  }

  @Override
  public Present count() {
    Set<Object> ours = channelsOfOurs();
    List<Living> living =
        all("channels")
            .filter(channel -> ours.contains(channel.getString("id")) || isLeg(channel))
            .map(SeenInAsterisk::living)
            .toList();
    return new Present(living, all("bridges").map(SeenInAsterisk::gathering).toList());
  }

  @Override
  public void tellMissed(Set<ChannelId> before, Present present) {
    Map<ChannelId, Living> living =
        present.living().stream().collect(Collectors.toMap(Living::channel, one -> one));
    CallEvent.HungUp gone = new CallEvent.HungUp(causeOfTheMissing());
    for (ChannelId channel : before) {
      missed(living.get(channel), present, gone).forEach(event -> legs.tell(channel, event));
      legs.tell(channel, new CallEvent.EventsLost());
    }
  }

  private HangupCause causeOfTheMissing() {
    return life.isAnother() ? HangupCause.NETWORK_OUT_OF_ORDER : HangupCause.UNKNOWN;
  }

  private static List<CallEvent> missed(
      @Nullable Living one, Present present, CallEvent.HungUp gone) {
    return switch (one) {
      case null -> List.of(gone);
      case Living.Caller _ -> List.of();
      case Living.Leg(ChannelId leg, boolean answered) ->
          answered ? answered(leg, present) : List.of();
    };
  }

  private static List<CallEvent> answered(ChannelId leg, Present present) {
    Stream<CallEvent> entered =
        present.around(leg).stream().map(in -> new CallEvent.EnteredBridge(in.bridge(), leg));
    return Stream.concat(Stream.of(new CallEvent.Answered()), entered).toList();
  }

  @Override
  public Set<ChannelId> listenedTo() {
    return legs.known();
  }

  @Override
  public void hangUp(ChannelId channel) {
    asterisk.start(AriRequest.delete("channels/" + channel).inLaneOf(channel));
  }

  @Override
  public void clear(List<Gathering> gatherings) {
    gatherings.stream()
        .filter(gathering -> gathering.channels().isEmpty() && !legs.hears(gathering.bridge()))
        .map(gathering -> AriRequest.delete("bridges/" + gathering.bridge()))
        .forEach(asterisk::start);
  }

  private Stream<JsonObject> all(String what) {
    return asterisk.send(AriRequest.get(what)) instanceof JsonArray all
        ? all.stream().map(JsonObject.class::cast)
        : Stream.of();
  }

  private Set<Object> channelsOfOurs() {
    JsonObject application =
        (JsonObject) asterisk.send(AriRequest.get("applications/" + AriClient.APPLICATION));
    return application == null
        ? Set.of()
        : application.getJsonArray("channel_ids").stream().collect(Collectors.toSet());
  }

  /** A leg that rings is not in our application yet. */
  private static boolean isLeg(JsonObject channel) {
    return LegName.of(new ChannelId(channel.getString("id"))).isPresent();
  }
}
