package org.hotline.routing;

import org.hotline.call.HangupCause;

/** How an offer ended that did not become a conversation, and how long its agent then rests. */
enum OfferEnd {
  NO_ANSWER("no answer", 10),
  REJECTED("rejected", 10),
  BUSY("busy", 10),
  UNREACHABLE("telephone unreachable", 10),
  FAILED("failed", 5),
  /** The caller left while it rang; nobody's fault. */
  WITHDRAWN("caller left", 0),
  /** The agent was taken off the list while it rang. */
  RECALLED("agent works here no more", 0);

  private final String word;
  private final int restSeconds;

  OfferEnd(String word, int restSeconds) {
    this.word = word;
    this.restSeconds = restSeconds;
  }

  /** Why a telephone stopped to ring, by what the switch says of it. */
  static OfferEnd of(HangupCause cause) {
    return switch (cause.q850()) {
      case 17 -> BUSY;
      case 21 -> REJECTED;
      case 20, 3, 27, 38 -> UNREACHABLE;
      case 16, 18, 19 -> NO_ANSWER;
      default -> FAILED;
    };
  }

  String word() {
    return word;
  }

  int restSeconds() {
    return restSeconds;
  }
}
