package org.hotline.routing;

import java.util.Optional;
import org.hotline.call.CallEvent;

/** What an offer hears of the agent's leg and of the dispatcher, and what each of it means. */
final class OfferNews {
  /** The caller is not there any more. */
  record Withdrawn() implements CallEvent.Notice {}

  /** The agent works here no more; who has answered already talks to the end. */
  record Recalled() implements CallEvent.Notice {}

  /** The telephone that rings does not answer the switch any more. */
  record Unplugged() implements CallEvent.Notice {}

  private OfferNews() {}

  static boolean decides(CallEvent event) {
    return event instanceof CallEvent.Answered || calledOff(event).isPresent();
  }

  static Optional<OfferEnd> calledOff(CallEvent event) {
    return switch (event) {
      case Withdrawn _ -> Optional.of(OfferEnd.WITHDRAWN);
      case Recalled _ -> Optional.of(OfferEnd.RECALLED);
      case Unplugged _ -> Optional.of(OfferEnd.UNREACHABLE);
      default -> Optional.empty();
    };
  }

  static boolean joins(CallEvent event) {
    return entered(event) || event instanceof Withdrawn;
  }

  static boolean entered(CallEvent event) {
    return event instanceof CallEvent.EnteredBridge;
  }

  static boolean leaves(CallEvent event) {
    return event instanceof CallEvent.LeftBridge || event instanceof Withdrawn;
  }
}
