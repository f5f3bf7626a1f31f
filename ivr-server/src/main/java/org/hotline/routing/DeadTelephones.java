package org.hotline.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hotline.call.AgentId;
import org.hotline.queue.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The telephones that do not answer the switch any more, and what becomes of their calls: a ring
 * ends; a conversation is lost when no sound has come since the last look either, so that neither a
 * mute telephone nor a lost packet cuts anybody off. Looked after by one thread.
 */
final class DeadTelephones {
  private static final Logger LOG = LoggerFactory.getLogger(DeadTelephones.class);

  private final OffersInHand offers;
  private final StandingLine standing;
  private final Predicate<AgentId> talks;
  private final Set<AgentId> gone = ConcurrentHashMap.newKeySet();
  private Set<AgentId> goneBefore = Set.of();
  private Map<Offer, Long> heard = Map.of();

  /**
   * @param talks whether the agent's offer has become a conversation
   */
  DeadTelephones(OffersInHand offers, StandingLine standing, Predicate<AgentId> talks) {
    this.offers = offers;
    this.standing = standing;
    this.talks = talks;
  }

  /** From any thread, again and again. */
  void told(AgentId agent, boolean reachable) {
    if (reachable) {
      gone.remove(agent);
    } else {
      gone.add(agent);
    }
  }

  void look() {
    Set<AgentId> dead = goneTwice();
    Map<Offer, Long> now = new HashMap<>();
    for (Offer offer : offers.all()) {
      if (talks.test(offer.agent())) {
        offer.heard().ifPresent(packets -> now.put(offer, packets));
      } else if (dead.contains(offer.agent())) {
        offer.cannotBeReached();
      }
    }
    now.forEach(
        (offer, packets) -> {
          if (dead.contains(offer.agent()) && packets.equals(heard.get(offer))) {
            lose(offer);
          }
        });
    heard = now;
  }

  /** What was asked before a telephone came, and is told after it, is wrong once only. */
  private Set<AgentId> goneTwice() {
    Set<AgentId> now = Set.copyOf(gone);
    Set<AgentId> both = new HashSet<>(now);
    both.retainAll(goneBefore);
    goneBefore = now;
    return both;
  }

  private void lose(Offer offer) {
    LOG.warn(
        "agent {} was talking in call {}, but the telephone neither answers nor sends sound: the caller waits again",
        offer.agent(),
        offer.ticket().call());
    standing
        .caller(offer.ticket())
        .ifPresent(caller -> caller.accept(new Line.AgentLost(offer.talk())));
    offer.lostItsLeg();
  }
}
