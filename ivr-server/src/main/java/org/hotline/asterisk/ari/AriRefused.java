package org.hotline.asterisk.ari;

/** Asterisk answered a request with an error. */
public final class AriRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  AriRefused(AriRequest request, int status, String reason) {
    super(
        "expected Asterisk to carry out %s, but it answered %d %s"
            .formatted(request, status, reason));
    this.status = status;
  }

  /** The channel (or whatever was asked for) is not there any more. */
  public boolean gone() {
    return status == 404;
  }

  /** It is there, but not (or no longer, or not yet) in a state in which this can be done. */
  public boolean untimely() {
    return status == 409 || status == 412;
  }

  public int status() {
    return status;
  }
}
