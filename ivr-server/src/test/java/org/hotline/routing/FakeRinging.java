package org.hotline.routing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;
import org.hotline.queue.Ticket;

/** Telephones that ring where a test can see it, and do what the test says. */
final class FakeRinging implements Ringing {
  /** A telephone that rings. */
  record Ring(LegName.Agent name, Ticket ticket, Mailbox leg) {
    AgentId agent() {
      return name.agent();
    }

    void answers() {
      leg.deliver(new CallEvent.Answered());
    }

    void entersTheConversation() {
      leg.deliver(new CallEvent.EnteredBridge(name.bridge(), name.channel()));
    }

    void leavesTheConversation() {
      leg.deliver(new CallEvent.LeftBridge(name.bridge(), name.channel()));
    }

    void ends(HangupCause cause) {
      leg.deliver(new CallEvent.HungUp(cause));
    }
  }

  private final BlockingQueue<Ring> rings = new LinkedBlockingQueue<>();
  private final Queue<Runnable> troubles = new ConcurrentLinkedQueue<>();
  private final AtomicLong sound = new AtomicLong();
  private final Set<ChannelId> silent = ConcurrentHashMap.newKeySet();
  private final Set<ChannelId> lost = ConcurrentHashMap.newKeySet();
  private final Map<ChannelId, Boolean> hungUp = new ConcurrentHashMap<>();

  /** The next telephone cannot be rung, for a reason that nobody foresaw. */
  void breaksOnce(Runnable how) {
    troubles.add(how);
  }

  @Override
  public void ring(LegName.Agent name, Ticket ticket, Duration ringTime, Mailbox leg) {
    Runnable trouble = troubles.poll();
    if (trouble != null) {
      trouble.run();
    }
    rings.add(new Ring(name, ticket, leg));
  }

  @Override
  public void listen(ChannelId leg, Mailbox mailbox) {}

  @Override
  public Voice voice(LegName.Agent leg, Mailbox mailbox) {
    throw new IllegalStateException("these telephones have neither ear nor mouth");
  }

  @Override
  public void hangUp(ChannelId leg) {
    hungUp.put(leg, true);
  }

  @Override
  public boolean isThere(ChannelId leg) {
    return !lost.contains(leg);
  }

  @Override
  public Optional<Long> heard(ChannelId leg) {
    return Optional.of(silent.contains(leg) ? 0 : sound.incrementAndGet());
  }

  /** No sound comes from there any more. */
  void fallsSilent(Ring ring) {
    silent.add(ring.name().channel());
  }

  /** The leg ends, and nobody hears of it. */
  void loses(Ring ring) {
    lost.add(ring.name().channel());
  }

  /** The next telephone that rings. */
  Ring next() throws InterruptedException {
    Ring ring = rings.poll(5, TimeUnit.SECONDS);
    if (ring == null) {
      throw new AssertionError("expected a telephone to ring within 5 s, but none did");
    }
    return ring;
  }

  boolean silent() {
    return rings.isEmpty();
  }

  boolean hungUp(Ring ring) {
    return hungUp.containsKey(ring.name().channel());
  }
}
