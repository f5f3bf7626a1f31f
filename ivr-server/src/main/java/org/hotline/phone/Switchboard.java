package org.hotline.phone;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hotline.asterisk.ari.AriClient;
import org.hotline.asterisk.ari.AriRefused;
import org.hotline.asterisk.ari.AriRequest;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The acts of the telephone network, as requests to its Asterisk. All that concerns a line is done
 * in order; nothing but dialling waits for its answer, so that it can be used on the event loop.
 */
final class Switchboard {
  private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

  static final String APPLICATION = "telephone-network";

  /** Times that the file of a tone, which lasts a minute, is repeated. */
  private static final int MINUTES = 10;

  private final AriClient asterisk;
  private final Path tones;

  Switchboard(AriClient asterisk, Path tones) {
    this.asterisk = asterisk;
    this.tones = tones;
  }

  void dial(ChannelId line, String number, PhoneNumber from) {
    asterisk.send(
        AriRequest.post("channels/" + line)
            .with("endpoint", "PJSIP/" + number + "@hotline")
            .with("app", APPLICATION)
            .with("appArgs", "calls")
            .with("callerId", from.withheld() ? "anonymous" : from.digits())
            .with("timeout", 60)
            .inLaneOf(line));
  }

  /** With the account of an agent's telephone, which has registered before. */
  void dial(ChannelId line, String number, String account, String hotline) {
    asterisk.send(
        AriRequest.post("channels/" + line)
            .with("endpoint", "PJSIP/" + account + "/sip:" + number + "@" + hotline)
            .with("app", APPLICATION)
            .with("appArgs", "calls")
            .with("timeout", 60)
            .inLaneOf(line));
  }

  void answer(ChannelId line) {
    start(on(line, "answer"));
  }

  /** The cause stands in the path because Asterisk reads no body of a DELETE. */
  void hangUp(ChannelId line, int cause) {
    start(AriRequest.delete("channels/" + line + "?reason_code=" + cause).inLaneOf(line));
  }

  void press(ChannelId line, String keys) {
    start(on(line, "dtmf").with("dtmf", keys).with("duration", 100).with("between", 60));
    speakUp(line); // keys end the silence that was sent before
  }

  void play(ChannelId line, Tone tone) {
    new ToneFile(tones, tone).make();
    start(AriRequest.delete("playbacks/" + playback(line)).inLaneOf(line));
    start(AriRequest.delete("channels/" + line + "/silence").inLaneOf(line));
    start(on(line, "play/" + playback(line)).with("media", media(tone)));
  }

  /**
   * Sends silence, as a telephone does whose owner says nothing; a line without packets counts as
   * broken.
   */
  void quiet(ChannelId line) {
    start(AriRequest.delete("playbacks/" + playback(line)).inLaneOf(line));
    start(on(line, "silence"));
  }

  /** Sends packets from the answer on, as every telephone does. */
  void speakUp(ChannelId line) {
    start(on(line, "silence"));
  }

  /** Only a channel of its own can record what comes in while the line plays and presses keys. */
  void listen(ChannelId line) {
    start(
        on(line, "snoop/" + ear(line))
            .with("app", APPLICATION)
            .with("appArgs", "listens," + line)
            .with("spy", "in"));
  }

  /** How many packets of sound have come in. */
  long received(ChannelId line) {
    Object statistics =
        asterisk.send(AriRequest.get("channels/" + line + "/rtp_statistics").inLaneOf(line));
    return statistics instanceof JsonObject counted ? counted.getLong("rxcount", 0L) : 0;
  }

  /** Before its channel has arrived in our application, an ear refuses to record. */
  void record(ChannelId line) {
    start(
        AriRequest.post("channels/" + ear(line) + "/record")
            .with("name", recording(line))
            .with("format", Ear.FORMAT)
            .with("ifExists", "overwrite")
            .inLaneOf(line));
  }

  /** Makes part of Asterisk's configuration while it runs; a second time changes it. */
  void configure(String kind, String name, Map<String, String> attributes) {
    List<Map<String, String>> fields =
        attributes.entrySet().stream()
            .map(field -> Map.of("attribute", field.getKey(), "value", field.getValue()))
            .toList();
    asterisk.send(AriRequest.put(configuration(kind, name)).with("fields", fields).inLaneOf(name));
  }

  void forget(String kind, String name) {
    asterisk.send(AriRequest.delete(configuration(kind, name)).inLaneOf(name));
  }

  static String recording(ChannelId line) {
    return line.value().replace('.', '-');
  }

  private static String configuration(String kind, String name) {
    return "asterisk/config/dynamic/res_pjsip/" + kind + "/" + name;
  }

  private List<String> media(Tone tone) {
    return Collections.nCopies(
        MINUTES, "sound:/srv/data/tones/" + new ToneFile(tones, tone).name());
  }

  private static String ear(ChannelId line) {
    return "ear-" + line;
  }

  private static String playback(ChannelId line) {
    return "tone-" + line;
  }

  private static AriRequest on(ChannelId line, String act) {
    return AriRequest.post("channels/" + line + "/" + act).inLaneOf(line);
  }

  private static @Nullable Object told(AriRequest request, Throwable failed) {
    if (!(failed instanceof AriRefused refused && refused.gone())) {
      LOG.warn("{} was not done: {}", request, failed.getMessage());
    }
    return null;
  }

  /** A line may be gone meanwhile, which it tells by an event of its own. */
  private void start(AriRequest request) {
    asterisk.start(request).exceptionally(failed -> told(request, failed));
  }
}
