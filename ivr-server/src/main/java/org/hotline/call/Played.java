package org.hotline.call;

/** How a playback ended. */
public enum Played {
  /** To the last sample. */
  COMPLETE,
  /** By an event that was allowed to interrupt it; the event is still in the mailbox. */
  INTERRUPTED,
  /** Asterisk could not play it: the file is missing or unreadable. */
  FAILED
}
