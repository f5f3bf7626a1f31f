package org.hotline.flow.script;

import org.hotline.call.CallEnded;
import org.hotline.call.HangupCause;

/** Which of a call's waits break off, and how. */
final class Breaks {
  private int waits;
  private int lastWait = Integer.MAX_VALUE;
  private int troubled;
  private RuntimeException trouble = new IllegalStateException("no trouble was asked for");

  /** The caller hangs up at the n-th wait of the call, whatever it is. */
  void hangUpAt(int number) {
    lastWait = number;
  }

  /** The next so many waits break off. */
  void next(int number, RuntimeException how) {
    troubled = number;
    trouble = how;
  }

  /** Told of each wait when it begins. */
  void begins() {
    waits++;
    if (waits >= lastWait) {
      throw new CallEnded(HangupCause.NORMAL);
    }
    if (troubled > 0) {
      troubled--;
      throw trouble;
    }
  }
}
