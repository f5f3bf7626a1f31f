package org.hotline.phone;

import org.hotline.call.HangupCause;

/** How a telephone says no, and what the far end hears of it (ITU-T Q.850, SIP). */
public enum Refusal {
  /** 486 Busy Here. */
  BUSY(17),
  /** 403 Forbidden: what Asterisk makes of "call rejected". */
  DECLINED(21),
  /** 480 Temporarily Unavailable. */
  AWAY(19);

  private final HangupCause cause;

  Refusal(int q850) {
    this.cause = new HangupCause(q850);
  }

  HangupCause cause() {
    return cause;
  }
}
