package org.hotline.call;

/**
 * The switch refused an act or did not answer in time; the flow takes the step's failure outcome.
 */
public final class VoiceFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public VoiceFailed(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
