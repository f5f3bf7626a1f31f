package org.hotline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.asterisk.ari.AriEntrance;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;
import org.hotline.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of the server: opens its rooms one after another, and closes them. */
final class House implements AutoCloseable, AriEntrance.Reception {
  private static final Logger LOG = LoggerFactory.getLogger(House.class);
  private static final int TAKEN_OVER = 3;
  private static final Duration OFTEN = Duration.ofSeconds(2);
  private static final Duration NOW_AND_THEN = Duration.ofHours(1);

  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Rooms rooms;

  House(Settings settings) {
    rooms = new Rooms(settings, this);
  }

  void open() {
    rooms.tenancy.begin(rooms.takingUp::prefixIsBack);
    rooms.upkeep.every(OFTEN, "renew the claim on the prefix", rooms.tenancy::keep);
    rooms.reading.join();
    rooms.dispatcher.start();
    rooms.upkeep.nowAndEvery(OFTEN, "look which hours are forced", rooms.stories.hours::look);
    rooms.kept.store.whenAway(rooms.takingUp::storeIsAway);
    rooms.kept.store.whenBack(rooms.takingUp::storeIsBack);
    rooms.http.start();
    rooms.telephony.open(rooms.takingUp::switchIsBack);
    rooms.dialplans.open(rooms.callsOfDialplans(), rooms.telephony.overheard::listen, rooms.clock);
    rooms.upkeep.every(OFTEN, "look after flows and agents", rooms.takingUp::keepUp);
    rooms.upkeep.every(
        OFTEN, "compare the agents with Asterisk", rooms.dispatcher::compareWithSwitch);
    rooms.upkeep.every(NOW_AND_THEN, "forget old messages", rooms.oldMessages::forget);
  }

  /** The exit code. */
  int untilItEnds() {
    return end.join();
  }

  /** Leaves the calls where they are: in Asterisk, for the next life of the server. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      rooms.takingUp.stop();
      rooms.upkeep.close();
      rooms.dispatcher.stop();
      rooms.dialplans.close();
      rooms.calls.stop();
      rooms.telephony.close();
      rooms.http.close();
      rooms.stories.close();
      rooms.tenancy.end();
      rooms.kept.close();
      rooms.vertx.close();
      end.complete(0);
    }
  }

  @Override
  public void arrived(ChannelId channel, PhoneNumber from, String to) {
    rooms.arrivals.arrived(channel, from, to);
  }

  @Override
  public void handedOver(ChannelId channel, PhoneNumber from, String flow) {
    rooms.arrivals.handedOver(channel, from, flow);
  }

  @Override
  public void telephone(AgentId agent, boolean reachable) {
    rooms.dispatcher.telephone(agent, reachable);
  }

  @Override
  public void replaced() {
    if (rooms.telephony.insists()) {
      return;
    }
    LOG.error(
        "another server has taken this Asterisk over; this one leaves its calls to it and ends");
    end.complete(TAKEN_OVER);
  }
}
