package org.hotline.record;

import org.hotline.call.Recording;

/** The sound of the messages that callers left, listened to before one counts. */
public interface Messages {
  /** Where nothing can be listened to: what was told of a recording holds. */
  Messages AS_TOLD = tape -> tape;

  /** With the length of its sound; a tape on which nobody speaks is silent, and thrown away. */
  Recording heard(Recording tape);
}
