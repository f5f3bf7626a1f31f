package org.hotline.asterisk.ari;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.call.BridgeId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.Key;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;

/**
 * Who listens to which channel and which bridge; asked by the event loop, changed by the calls'
 * threads.
 */
public final class Legs {
  private final Map<ChannelId, Consumer<CallEvent>> channels = new ConcurrentHashMap<>();
  private final Map<BridgeId, Consumer<CallEvent>> bridges = new ConcurrentHashMap<>();

  public void listen(ChannelId channel, Consumer<CallEvent> ear) {
    channels.put(channel, ear);
  }

  public void forget(ChannelId channel) {
    channels.remove(channel);
  }

  void listen(BridgeId bridge, Consumer<CallEvent> ear) {
    bridges.put(bridge, ear);
  }

  void forget(BridgeId bridge) {
    bridges.remove(bridge);
  }

  /** What happens to a leg that a call dialled is told to that call. */
  void listen(LegName leg, Mailbox caller) {
    listen(leg.channel(), event -> happened(leg.channel(), event, caller));
  }

  private void happened(ChannelId leg, CallEvent event, Mailbox caller) {
    caller.deliver(new CallEvent.OfLeg(leg, event));
    if (event instanceof CallEvent.HungUp) {
      forget(leg);
    }
  }

  boolean hears(ChannelId channel) {
    return channels.containsKey(channel);
  }

  boolean hears(BridgeId bridge) {
    return bridges.containsKey(bridge);
  }

  Set<ChannelId> known() {
    return Set.copyOf(channels.keySet());
  }

  void deliver(AriEvent event) {
    switch (event) {
      case AriEvent.StasisStarted started -> tell(started.channel(), new CallEvent.Answered());
      case AriEvent.StasisEnded ended ->
          tell(ended.channel(), new CallEvent.HungUp(HangupCause.NORMAL));
      case AriEvent.ChannelDestroyed gone ->
          tell(gone.channel(), new CallEvent.HungUp(gone.cause()));
      case AriEvent.KeyReceived key -> key(key);
      case AriEvent.PlaybackFinished(ChannelId channel, String playback, boolean complete) ->
          tell(channel, new CallEvent.PlaybackEnded(playback, complete));
      case AriEvent.RecordingOver over ->
          tell(
              over.channel(),
              new CallEvent.RecordingEnded(over.recording(), over.usable(), over.length()));
      case AriEvent.BridgeEntered(BridgeId bridge, ChannelId channel) ->
          tell(bridge, channel, new CallEvent.EnteredBridge(bridge, channel));
      case AriEvent.BridgeLeft(BridgeId bridge, ChannelId channel) ->
          tell(bridge, channel, new CallEvent.LeftBridge(bridge, channel));
      case AriEvent.TelephoneChanged _, AriEvent.Replaced _ -> {}
    }
  }

  private void key(AriEvent.KeyReceived received) {
    Key.claimed(received.key())
        .ifPresent(key -> tell(received.channel(), new CallEvent.KeyPressed(key)));
  }

  void tell(ChannelId channel, CallEvent event) {
    Consumer<CallEvent> ear = channels.get(channel);
    if (ear != null) {
      ear.accept(event);
    }
  }

  /** The bridge's listener hears of every channel, a channel's listener of its own. */
  private void tell(BridgeId bridge, ChannelId channel, CallEvent event) {
    Consumer<CallEvent> ear = bridges.get(bridge);
    if (ear != null) {
      ear.accept(event);
    }
    if (ear == null || !ear.equals(channels.get(channel))) {
      tell(channel, event);
    }
  }
}
