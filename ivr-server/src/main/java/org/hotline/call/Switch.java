package org.hotline.call;

/** The telephone switch, as far as a call's beginning and end need it. */
public interface Switch {
  /** Begins to listen to a channel and gives it a voice. */
  Call take(ChannelId channel, Arrival arrival);

  /** Stops listening to a call's channel. */
  void release(Call call);
}
