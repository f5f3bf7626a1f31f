package org.hotline.call;

/** Why a leg ended, as a number of ITU-T Q.850. */
public record HangupCause(int q850) {
  public static final HangupCause UNKNOWN = new HangupCause(0);
  public static final HangupCause NORMAL = new HangupCause(16);
  public static final HangupCause BUSY = new HangupCause(17);
  public static final HangupCause NO_ANSWER = new HangupCause(19);
  public static final HangupCause REJECTED = new HangupCause(21);
  public static final HangupCause NETWORK_OUT_OF_ORDER = new HangupCause(38);
}
