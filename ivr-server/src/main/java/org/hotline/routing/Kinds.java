package org.hotline.routing;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;

/** As what a ticket waits: as one of its own queue, and of another into which it has run over. */
final class Kinds {
  private Kinds() {}

  static Stream<Row.Kind> of(Ticket ticket, Instant now) {
    Demand demand = ticket.policy().demand();
    Row.Kind own = kind(ticket, ticket.skills(now), demand.preferred());
    return Stream.concat(
        Stream.of(own), ticket.overflow(now).map(over -> kind(ticket, over, now)).stream());
  }

  private static Row.Kind kind(Ticket ticket, Demand.Overflow over, Instant now) {
    return kind(ticket, over.demand().after(ticket.waited(now)), over.demand().preferred());
  }

  private static Row.Kind kind(
      Ticket ticket, Map<String, Integer> skills, Map<String, Integer> preferred) {
    return new Row.Kind(
        skills, preferred, ticket.policy().precedence().target(), ticket.policy().choice());
  }
}
