package org.hotline.simulation;

/** What became of a call that wanted an agent. */
public enum Fate {
  ANSWERED,
  /** The caller hung up. */
  ABANDONED,
  /** The longest wait of the queue had passed. */
  TIMED_OUT,
  /** The queue had as many waiting as it takes. */
  TURNED_AWAY
}
