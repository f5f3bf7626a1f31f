package org.hotline.queue;

/** What becomes of a ticket at the moment. */
public enum Doing {
  WAITS,
  /** An agent's telephone rings for it. */
  RINGS,
  /** The caller talks with an agent, and counts among those who wait no more. */
  TALKS
}
