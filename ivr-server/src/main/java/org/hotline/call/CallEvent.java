package org.hotline.call;

import java.time.Duration;

/** All that can reach a call's thread from outside. */
public sealed interface CallEvent {
  /** The caller pressed a key. */
  record KeyPressed(Key key) implements CallEvent {}

  /** The channel was answered at the far end (legs that we dialled). */
  record Answered() implements CallEvent {}

  /** A playback came to its end; {@code complete} is false when Asterisk could not play it. */
  record PlaybackEnded(String playback, boolean complete) implements CallEvent {}

  /** A recording came to its end; {@code usable} is false when Asterisk could not record. */
  record RecordingEnded(String recording, boolean usable, Duration length) implements CallEvent {}

  /** A channel left the bridge in which this call talks. */
  record LeftBridge(BridgeId bridge, ChannelId channel) implements CallEvent {}

  /**
   * The connection to the switch was away for a moment: what was waited for may have happened
   * unheard.
   */
  record EventsLost() implements CallEvent {}

  /** Something happened to a leg that this call dialled. */
  record OfLeg(ChannelId leg, CallEvent event) implements CallEvent {}

  /** A channel entered the bridge in which this call talks. */
  record EnteredBridge(BridgeId bridge, ChannelId channel) implements CallEvent {}

  /** The far end is gone; sticky, and thrown as {@link CallEnded} from every wait. */
  record HungUp(HangupCause cause) implements CallEvent {}

  /** What other rooms of the house tell a call, each with a type of its own. */
  non-sealed interface Notice extends CallEvent {}
}
