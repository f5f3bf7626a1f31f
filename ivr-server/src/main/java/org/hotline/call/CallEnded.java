package org.hotline.call;

/**
 * The caller is gone: leaves every wait of the call's story and is caught only where the story was
 * begun. On its way out it learns what the caller was doing.
 */
public final class CallEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient HangupCause cause;
  private final Ending ending;

  public CallEnded(HangupCause cause) {
    this(cause, nobodyWished(cause) ? Ending.LINE_LOST : Ending.CALLER_HUNG_UP);
  }

  private CallEnded(HangupCause cause, Ending ending) {
    super("the far end hung up, cause " + cause.q850(), null, false, false);
    this.cause = cause;
    this.ending = ending;
  }

  /** The same end, said more exactly by the room in which it happened. */
  public CallEnded as(Ending exact) {
    return nobodyWished(cause) ? this : new CallEnded(cause, exact);
  }

  private static boolean nobodyWished(HangupCause cause) {
    return cause.equals(HangupCause.NETWORK_OUT_OF_ORDER);
  }

  public HangupCause hangupCause() {
    return cause;
  }

  public Ending ending() {
    return ending;
  }
}
