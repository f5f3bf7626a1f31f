package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Mailbox;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.RecordingName;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.jspecify.annotations.Nullable;

/** Records what is said on one channel. */
final class Taping {
  private static final Duration SETTLING = Duration.ofSeconds(1);
  private static final Duration A_MOMENT = Duration.ofMillis(100);
  private static final Set<String> RUNNING = Set.of("queued", "recording", "paused");

  private final AriClient asterisk;
  private final Acts acts;
  private final ChannelId channel;
  private final Mailbox mailbox;

  Taping(AriClient asterisk, Acts acts, ChannelId channel, Mailbox mailbox) {
    this.asterisk = asterisk;
    this.acts = acts;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  Recording record(String name, RecordingLimits limits) {
    begin(name, limits);
    return untilEnd(name, limits);
  }

  Optional<Recording> recordOn(String name, RecordingLimits limits) {
    return runs(name) ? Optional.of(untilEnd(name, limits)) : Optional.empty();
  }

  /** Where the connection broke Asterisk may have begun, and refuses to begin again. */
  private void begin(String name, RecordingLimits limits) {
    try {
      acts.act(request(name, limits));
    } catch (VoiceFailed refused) {
      if (!runs(name)) {
        throw refused;
      }
    }
  }

  private AriRequest request(String name, RecordingLimits limits) {
    return acts.on("record")
        .with("name", new RecordingName(name).value())
        .with("format", "wav")
        .with("maxDurationSeconds", limits.longest().toSeconds())
        .with("maxSilenceSeconds", limits.silence().toSeconds())
        .with("ifExists", "overwrite")
        .with("beep", true)
        .with("terminateOn", "any");
  }

  /** After events were lost Asterisk is asked whether it still records. */
  private Recording untilEnd(String name, RecordingLimits limits) {
    long begun = System.nanoTime();
    Duration longest = limits.longest().plus(SETTLING);
    Optional<CallEvent> event = next(name, longest);
    while (event.filter(Acts::lost).isPresent() && runs(name)) {
      event = next(name, longest.minus(since(begun)));
    }
    dropKeys();
    return event
        .map(last -> recorded(name, last, since(begun)))
        .orElse(new Recording(name, true, limits.longest()));
  }

  /** The key that ends a recording is meant for nothing else; Asterisk tells it in any order. */
  private void dropKeys() {
    while (!mailbox.hungUp() && mailbox.take(Voice.BY_KEY, A_MOMENT).isPresent()) {}
  }

  private Optional<CallEvent> next(String name, Duration within) {
    return mailbox.takeThoughGone(event -> isEnd(event, name) || Acts.lost(event), within);
  }

  private boolean runs(String name) {
    try {
      return ask("live", name) instanceof JsonObject live
          && RUNNING.contains(live.getString("state"));
    } catch (AriRefused over) {
      return false;
    } catch (Unreachable away) {
      return true;
    }
  }

  private boolean isStored(String name) {
    try {
      return ask("stored", name) instanceof JsonObject;
    } catch (AriRefused | Unreachable none) {
      return false;
    }
  }

  private @Nullable Object ask(String where, String name) {
    String file = URLEncoder.encode(new RecordingName(name).value(), StandardCharsets.UTF_8);
    String path = "recordings/" + where + "/" + file;
    return asterisk.send(AriRequest.get(path).inLaneOf(channel));
  }

  private static boolean isEnd(CallEvent event, String name) {
    return event instanceof CallEvent.RecordingEnded ended && ended.recording().equals(name);
  }

  private Recording recorded(String name, CallEvent event, Duration atMost) {
    return event instanceof CallEvent.RecordingEnded ended
        ? new Recording(name, ended.usable(), ended.length())
        : new Recording(name, isStored(name), atMost);
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
