package org.hotline.routing;

import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.CallEvent;
import org.hotline.call.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the offers in hand with the legs that the switch has: one that it does not know twice in
 * a row ended unheard, and is ended here too. Used by one thread.
 */
final class MissingLegs {
  private static final Logger LOG = LoggerFactory.getLogger(MissingLegs.class);

  private final OffersInHand offers;
  private final StandingLine standing;
  private Set<Offer> missed = Set.of();

  MissingLegs(OffersInHand offers, StandingLine standing) {
    this.offers = offers;
    this.standing = standing;
  }

  void look() {
    Set<Offer> missing = missing();
    missing.stream().filter(missed::contains).forEach(this::repair);
    missed = missing;
  }

  /** Nobody is missing while the switch cannot be asked. */
  private Set<Offer> missing() {
    try {
      return offers.all().stream()
          .filter(offer -> !offer.hasLeg())
          .collect(Collectors.toUnmodifiableSet());
    } catch (Unreachable away) {
      return Set.of();
    }
  }

  private void repair(Offer offer) {
    LOG.warn(
        "agent {} was taken for being in call {}, but the switch has no leg {} any more: repaired",
        offer.agent(),
        offer.ticket().call(),
        offer.talk().other());
    standing.caller(offer.ticket()).ifPresent(it -> it.accept(new CallEvent.EventsLost()));
    offer.lostItsLeg();
  }
}
