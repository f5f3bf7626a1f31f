package org.hotline.asterisk.ari;

import java.time.Instant;
import java.util.Objects;
import org.hotline.call.AgentId;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Takes in hand the one call that arrives. */
final class Arriving implements AriEntrance.Reception {
  private final AriSwitch exchange;
  private @Nullable Call call;

  Arriving(AriSwitch exchange) {
    this.exchange = exchange;
  }

  Call call() {
    return Objects.requireNonNull(call);
  }

  @Override
  public void arrived(ChannelId channel, PhoneNumber from, String to) {
    call = exchange.take(channel, new Arrival(from, to, Instant.EPOCH));
  }

  @Override
  public void handedOver(ChannelId channel, PhoneNumber from, String flow) {}

  @Override
  public void telephone(AgentId agent, boolean reachable) {}

  @Override
  public void replaced() {}
}
