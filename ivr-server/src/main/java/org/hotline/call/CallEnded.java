package org.hotline.call;

/**
 * The caller is gone: leaves every wait of the call's story and is caught only where the story was
 * begun.
 */
public final class CallEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient HangupCause cause;

  public CallEnded(HangupCause cause) {
    super("the far end hung up, cause " + cause.q850(), null, false, false);
    this.cause = cause;
  }

  public HangupCause hangupCause() {
    return cause;
  }
}
