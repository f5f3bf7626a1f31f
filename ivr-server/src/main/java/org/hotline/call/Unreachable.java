package org.hotline.call;

import org.jspecify.annotations.Nullable;

/**
 * A part that the house leans on (Redis, Asterisk) could not be reached: try again, or take the
 * failure outcome.
 */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unreachable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
