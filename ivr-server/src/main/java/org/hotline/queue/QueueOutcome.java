package org.hotline.queue;

/**
 * How a caller's stay in a queue ended; the caller's hanging up is not among them, it ends the
 * call.
 */
public enum QueueOutcome {
  /** The caller talked with an agent, and the agent hung up. */
  SERVED("served"),
  /** The queue has as many waiting as it takes. */
  FULL("full"),
  /** No agent is logged in who could ever take this call. */
  NO_AGENTS("no-agents"),
  /** Agents are logged in, but none of them who could take this call is ready to. */
  NOT_READY("not-ready"),
  /** The longest wait of the queue's policy has passed. */
  TIMED_OUT("timed-out"),
  /** It closes before it is the caller's turn. */
  CLOSED("closed"),
  /** The queue could not take the caller (Redis away). */
  FAILED("failed");

  private final String word;

  QueueOutcome(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
