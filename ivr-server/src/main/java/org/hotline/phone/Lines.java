package org.hotline.phone;

import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.asterisk.ari.AriEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;

/** All lines of the network; tells each what happens to it. */
final class Lines implements Consumer<JsonObject> {
  /** Who is told of a call that the hotline places. */
  interface Bell {
    void rings(String account, AriEvent.StasisStarted call);
  }

  private final Map<ChannelId, Line> lines = new ConcurrentHashMap<>();
  private final Bell bell;

  Lines(Bell bell) {
    this.bell = bell;
  }

  void add(Line line) {
    lines.put(line.channel(), line);
  }

  void remove(Line line) {
    lines.remove(line.channel());
  }

  Collection<Line> open() {
    return List.copyOf(lines.values());
  }

  @Override
  public void accept(JsonObject json) {
    if (json.getString("type", "").equals("ChannelStateChange")) {
      state(json.getJsonObject("channel"));
    } else {
      AriEvent.decode(json).ifPresent(this::happened);
    }
  }

  /** A line that rang is answered when the far end has our answer, not when we asked for it. */
  private void state(JsonObject channel) {
    Line line = lines.get(new ChannelId(channel.getString("id")));
    if (line != null && "Up".equals(channel.getString("state")) && line.ringsHere()) {
      line.isAnswered();
    }
  }

  private void happened(AriEvent event) {
    switch (event) {
      case AriEvent.StasisStarted started -> started(started);
      case AriEvent.KeyReceived(ChannelId channel, String key) ->
          on(channel, line -> line.isPressed(key));
      case AriEvent.StasisEnded(ChannelId channel) -> left(channel);
      case AriEvent.ChannelDestroyed(ChannelId channel, var cause) -> {
        on(channel, line -> line.isOver(cause));
        lines.remove(channel);
      }
      default -> {}
    }
  }

  /**
   * A call that came in is not ours any more once it left: that it is destroyed we are not told.
   */
  private void left(ChannelId channel) {
    Line line = lines.get(channel);
    if (line != null && line.incoming()) {
      line.isOver(HangupCause.NORMAL);
      lines.remove(channel);
    }
  }

  private void started(AriEvent.StasisStarted started) {
    switch (started.arguments()) {
      case List<String> words when words.equals(List.of("calls")) ->
          on(started.channel(), Line::isAnswered);
      case List<String> words when words.size() == 2 && words.getFirst().equals("rings") ->
          bell.rings(words.get(1), started);
      case List<String> words when words.size() == 2 && words.getFirst().equals("listens") ->
          on(new ChannelId(words.get(1)), Line::isListenedTo);
      default -> {}
    }
  }

  private void on(ChannelId channel, Consumer<Line> act) {
    Line line = lines.get(channel);
    if (line != null) {
      act.accept(line);
    }
  }
}
