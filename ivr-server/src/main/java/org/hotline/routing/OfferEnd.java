package org.hotline.routing;

import java.time.Duration;
import org.hotline.agent.AgentRules;
import org.hotline.call.HangupCause;

/** How an offer ended that did not become a conversation, and what it means for its agent. */
enum OfferEnd {
  NO_ANSWER("no answer"),
  REJECTED("rejected"),
  BUSY("busy"),
  UNREACHABLE("telephone unreachable"),
  FAILED("failed"),
  /** The caller left while it rang; nobody's fault. */
  WITHDRAWN("caller left"),
  /** The agent was taken off the list while it rang. */
  RECALLED("agent works here no more");

  private static final Duration AFTER_UNREACHABLE = Duration.ofSeconds(10);
  private static final Duration AFTER_FAILED = Duration.ofSeconds(5);

  private final String word;

  OfferEnd(String word) {
    this.word = word;
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

  /** How long the agent is left alone then. */
  Duration rest(AgentRules rules) {
    return switch (this) {
      case NO_ANSWER -> rules.afterNoAnswer();
      case REJECTED -> rules.afterRejected();
      case BUSY -> rules.afterBusy();
      case UNREACHABLE -> AFTER_UNREACHABLE;
      case FAILED -> AFTER_FAILED;
      case WITHDRAWN, RECALLED -> Duration.ZERO;
    };
  }

  /** Whether the agent was not there, or would not; who is busy is there. */
  boolean isMissed() {
    return this == NO_ANSWER || this == REJECTED;
  }
}
