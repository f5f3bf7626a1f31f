package org.hotline.routing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline.call.CallEvent;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** Who stands in line, and how each is told; read by any thread. */
final class StandingLine {
  private record Place(Ticket ticket, Consumer<CallEvent> caller) {}

  private final Map<TicketId, Place> places = new ConcurrentHashMap<>();
  private final Predicate<Ticket> talks;

  /**
   * @param talks whether a ticket's caller is in a conversation already
   */
  StandingLine(Predicate<Ticket> talks) {
    this.talks = talks;
  }

  void add(Ticket ticket, Consumer<CallEvent> caller) {
    places.put(ticket.id(), new Place(ticket, caller));
  }

  void remove(TicketId ticket) {
    places.remove(ticket);
  }

  /** Whether this very ticket stands here, not a later one of the same caller. */
  boolean holds(Ticket ticket) {
    Place place = places.get(ticket.id());
    return place != null && place.ticket().equals(ticket);
  }

  Set<TicketId> ids() {
    return places.keySet();
  }

  Optional<Consumer<CallEvent>> caller(Ticket ticket) {
    return Optional.ofNullable(places.get(ticket.id()))
        .filter(place -> place.ticket().equals(ticket))
        .map(Place::caller);
  }

  Collection<Ticket> all() {
    return places.values().stream().map(Place::ticket).toList();
  }

  Stream<Ticket> waiting() {
    return all().stream().filter(talks.negate());
  }
}
