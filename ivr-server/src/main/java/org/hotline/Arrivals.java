package org.hotline;

import java.time.InstantSource;
import java.util.Optional;
import org.hotline.asterisk.ari.AriSwitch;
import org.hotline.call.Apology;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.call.LiveCalls;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.FlowRunner;

/** Takes in the calls that come from Asterisk, as long as there is room for them. */
record Arrivals(
    AriSwitch exchange,
    LiveCalls calls,
    FlowRunner runner,
    HandOvers handOvers,
    Diary diary,
    InstantSource clock) {

  void arrived(ChannelId channel, PhoneNumber from, String to) {
    Arrival arrival = new Arrival(from, to, clock.instant());
    CallId call = CallId.of(channel);
    if (!calls.begin(call, () -> exchange.take(channel, arrival), this::newcomer)) {
      exchange.turnAway(channel, Apology.HOUSE_FULL);
      diary.arrived(call, arrival);
      diary.ended(call, Ending.HOUSE_FULL);
    }
  }

  /** A call comes back that was handed over on its way through a flow. */
  void handedOver(ChannelId channel, PhoneNumber from, String flow) {
    CallId id = CallId.of(channel);
    Optional<Checkpoint> here = handOvers.arrived(id);
    Arrival arrival =
        here.map(Checkpoint::arrival).orElseGet(() -> new Arrival(from, "", clock.instant()));
    calls.takeUp(
        id,
        () -> exchange.take(channel, arrival),
        call -> here.isPresent() ? runner.resume(call, here.get()) : runner.run(call, flow));
  }

  /** A call of which nothing is known yet. */
  Ending newcomer(Call call) {
    diary.arrived(call.id(), call.arrival());
    return runner.run(call);
  }
}
