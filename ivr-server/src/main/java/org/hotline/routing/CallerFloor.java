package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hotline.call.CallEvent;
import org.hotline.call.Unreachable;
import org.hotline.queue.Ticket;

/**
 * The callers' side of routing: a place is kept on the caller's thread, and then put before the
 * dispatcher on its loop.
 */
final class CallerFloor {
  private final KeptLine line;
  private final Dispatcher dispatcher;
  private final ActorLoop loop;
  private final Mandate mandate;
  private final OffersInHand offers;
  private final InstantSource clock;
  private final Consumer<Match> matched;

  /**
   * @param matched what to do when a caller who came, or asks for less now, meets an agent
   */
  CallerFloor(
      KeptLine line,
      Dispatcher dispatcher,
      ActorLoop loop,
      Mandate mandate,
      OffersInHand offers,
      InstantSource clock,
      Consumer<Match> matched) {
    this.line = line;
    this.dispatcher = dispatcher;
    this.loop = loop;
    this.mandate = mandate;
    this.offers = offers;
    this.clock = clock;
    this.matched = matched;
  }

  boolean enter(Ticket ticket, Consumer<CallEvent> caller, IntConsumer place) {
    refuseInACrowd();
    OptionalInt taken = line.enter(ticket, caller);
    taken.ifPresent(
        number -> {
          place.accept(number);
          loop.tell(() -> joined(ticket));
        });
    return taken.isPresent();
  }

  private void refuseInACrowd() {
    if (loop.crowded()) {
      throw new Unreachable(
          "expected the dispatcher to keep up, but it is far behind: the caller is not taken in",
          new IllegalStateException("crowded"));
    }
  }

  void join(Ticket ticket, Consumer<CallEvent> caller) {
    line.join(ticket, caller);
    loop.tell(() -> joined(ticket));
  }

  void leave(Ticket ticket) {
    line.leave(ticket);
    loop.tell(() -> left(ticket));
  }

  /** Told on the loop, also of a caller whose offer came to nothing. */
  void waits(Ticket ticket) {
    Instant now = clock.instant();
    dispatcher.waits(ticket, now).ifPresent(matched);
    comesBack(ticket, now);
  }

  /**
   * One timer for each caller, at the moment in which less is asked for on this caller's behalf.
   */
  private void comesBack(Ticket ticket, Instant now) {
    ticket
        .nextChange(now)
        .ifPresent(change -> loop.tellLater(Duration.between(now, change), () -> waitsOn(ticket)));
  }

  private void waitsOn(Ticket ticket) {
    Instant now = clock.instant();
    dispatcher.waitsOn(ticket.id(), now).ifPresent(matched);
    if (line.holds(ticket)) {
      comesBack(ticket, now);
    }
  }

  private void joined(Ticket ticket) {
    offers.withdraw(ticket);
    waits(ticket);
    mandate.came(ticket.id());
  }

  private void left(Ticket ticket) {
    mandate.came(ticket.id());
    dispatcher.left(ticket.id());
    offers.withdraw(ticket);
  }
}
