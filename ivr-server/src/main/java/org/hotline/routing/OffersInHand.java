package org.hotline.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The offers that ring and the conversations that came of them, one per ticket; read by any thread.
 */
final class OffersInHand {
  private final Map<TicketId, Offer> offers = new ConcurrentHashMap<>();
  private final Set<Offer> all = ConcurrentHashMap.newKeySet();

  void add(Offer offer) {
    all.add(offer);
    offers.put(offer.ticket().id(), offer);
  }

  /** Only this very offer, not a later one of the same ticket. */
  void remove(Offer offer) {
    all.remove(offer);
    offers.remove(offer.ticket().id(), offer);
  }

  /** Also one whose ticket has a later one already. */
  Collection<Offer> all() {
    return List.copyOf(all);
  }

  boolean has(AgentId agent) {
    return all.stream().anyMatch(offer -> offer.agent().equals(agent));
  }

  boolean has(Ticket ticket) {
    return offers.containsKey(ticket.id());
  }

  boolean has(ChannelId leg) {
    return offers.values().stream().anyMatch(offer -> offer.talk().other().equals(leg));
  }

  Optional<AgentId> agentOf(Ticket ticket) {
    return Optional.ofNullable(offers.get(ticket.id())).map(Offer::agent);
  }

  /** The caller is not there any more. */
  void withdraw(Ticket ticket) {
    Optional.ofNullable(offers.get(ticket.id())).ifPresent(Offer::withdraw);
  }

  /** The agent works here no more. */
  void recall(AgentId agent) {
    offers.values().stream().filter(it -> it.agent().equals(agent)).forEach(Offer::recall);
  }
}
