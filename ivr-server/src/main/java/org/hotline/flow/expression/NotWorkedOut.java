package org.hotline.flow.expression;

/** An expression has no answer for what is known of this call. */
public final class NotWorkedOut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotWorkedOut(String message, Throwable cause) {
    super(message, cause);
  }
}
