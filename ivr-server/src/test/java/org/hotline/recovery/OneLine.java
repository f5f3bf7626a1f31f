package org.hotline.recovery;

import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.ChannelId;
import org.hotline.call.Switch;

/** A switch with one channel. */
record OneLine(Call call) implements Switch {
  @Override
  public Call take(ChannelId channel, Arrival arrival) {
    return call;
  }

  @Override
  public void release(Call over) {}
}
