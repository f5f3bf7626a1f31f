package org.hotline.routing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hotline.call.Unreachable;
import org.hotline.queue.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this server may bring callers and agents together now, and if not, how it comes to that
 * again. Changed on the dispatcher's loop only.
 */
final class Mandate {
  private static final Logger LOG = LoggerFactory.getLogger(Mandate.class);

  /** Each way not to have it has a way back of its own. */
  private enum State {
    NOT_BEGUN,
    HELD,
    STORE_AWAY,
    /** Another server dispatches; only taking the calls up again brings this one back. */
    FENCED
  }

  private final ActorLoop loop;
  private final Duration retry;
  private final Runnable agree;
  private final Runnable held;
  private final Set<TicketId> awaited = new HashSet<>();
  private volatile State state = State.NOT_BEGUN;
  private boolean retryComes;

  /**
   * @param agree takes over in the store and makes it hold what is true here; {@link Unreachable}
   *     when it is not ready for that
   * @param held told each time that matches may be made again
   */
  Mandate(ActorLoop loop, Duration retry, Runnable agree, Runnable held) {
    this.loop = loop;
    this.retry = retry;
    this.agree = agree;
    this.held = held;
  }

  boolean isHeld() {
    return state == State.HELD;
  }

  /**
   * Begins when all who are expected stand in line. That the calls were taken up again is what
   * brings a fenced one back.
   */
  void expect(Collection<TicketId> expected, Collection<TicketId> standing) {
    if (state == State.FENCED) {
      state = State.NOT_BEGUN;
    }
    awaited.addAll(expected);
    awaited.removeAll(standing);
    beginWhenComplete();
  }

  void came(TicketId ticket) {
    if (awaited.remove(ticket)) {
      beginWhenComplete();
    }
  }

  /** Whoever is not back by now is waited for no longer. */
  void begin() {
    awaited.clear();
    if (state == State.NOT_BEGUN) {
      agreeWithStore();
    }
  }

  void storeIsAway() {
    if (state == State.HELD) {
      LOG.warn("no offers until the store takes them again");
      waitForStore();
    }
  }

  /**
   * Before the calls are taken up, and for a server that was fenced, there is nothing to agree on.
   */
  void storeIsBack() {
    switch (state) {
      case HELD, STORE_AWAY -> agreeWithStore();
      case NOT_BEGUN, FENCED -> {}
    }
  }

  void fenced() {
    LOG.error("another server dispatches now; this one stops");
    state = State.FENCED;
  }

  private void beginWhenComplete() {
    if (awaited.isEmpty()) {
      begin();
    }
  }

  private void waitForStore() {
    state = State.STORE_AWAY;
    if (!retryComes) {
      retryComes = true;
      loop.tellLater(retry, this::tryAgain);
    }
  }

  private void tryAgain() {
    retryComes = false;
    if (state == State.STORE_AWAY) {
      agreeWithStore();
    }
  }

  private void agreeWithStore() {
    try {
      agree.run();
    } catch (Unreachable notYet) {
      LOG.debug("the store does not agree yet: {}", notYet.getMessage());
      waitForStore();
      return;
    }
    state = State.HELD;
    held.run();
  }
}
