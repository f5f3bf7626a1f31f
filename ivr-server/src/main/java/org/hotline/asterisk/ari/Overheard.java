package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;
import org.hotline.call.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what is keyed on channels that are in somebody else's dialplan. They are told to a lane:
 * those of which our own application is told count as our callers.
 */
public final class Overheard implements Consumer<JsonObject> {
  /** What the lane is told; Asterisk holds back answers too that are not asked for. */
  static final List<String> NAMES = List.of("ChannelDtmfReceived", "RESTResponse", Heartbeat.ECHO);

  private static final Logger LOG = LoggerFactory.getLogger(Overheard.class);
  private static final String SUBSCRIPTION =
      "applications/" + AriSockets.overhearing(AriClient.APPLICATION) + "/subscription";

  private final Map<ChannelId, Consumer<Key>> ears = new ConcurrentHashMap<>();
  private final AriClient asterisk;
  private final Legs legs;

  public Overheard(AriClient asterisk, Legs legs) {
    this.asterisk = asterisk;
    this.legs = legs;
  }

  /**
   * Tells each key from here on, on the event loop; what is returned ends that. Empty when this
   * Asterisk has no such channel or is away. Empty too when somebody listens to it already: whoever
   * claims to be another's channel over AGI is not told what is keyed there, nor what is keyed once
   * the channel has come to us.
   */
  public Optional<Runnable> listen(ChannelId channel, Consumer<Key> ear) {
    return legs.hears(channel) || ears.putIfAbsent(channel, ear) != null
        ? Optional.empty()
        : subscribe(channel);
  }

  @Override
  public void accept(JsonObject message) {
    if (AriEvent.decode(message).orElse(null) instanceof AriEvent.KeyReceived received
        && !legs.hears(received.channel())
        && ears.get(received.channel()) instanceof Consumer<Key> ear) {
      Key.claimed(received.key()).ifPresent(ear);
    }
  }

  private Optional<Runnable> subscribe(ChannelId channel) {
    try {
      asterisk.send(
          AriRequest.post(SUBSCRIPTION)
              .with("eventSource", "channel:" + channel)
              .inLaneOf(channel));
      return Optional.of(() -> forget(channel));
    } catch (AriRefused | Unreachable deaf) {
      ears.remove(channel);
      LOG.info("keys of {} are known from answers over AGI alone: {}", channel, deaf.getMessage());
      return Optional.empty();
    }
  }

  /** The channel stands in the path because Asterisk reads no body of a DELETE. */
  private void forget(ChannelId channel) {
    ears.remove(channel);
    asterisk.start(
        AriRequest.delete(SUBSCRIPTION + "?eventSource=channel:" + channel).inLaneOf(channel));
  }
}
