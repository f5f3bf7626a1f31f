package org.hotline.prompt.message;

/** A sentence could not be made: a value is missing, or is not what the text asks for. */
public final class CannotBeSaid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotBeSaid(String message) {
    super(message);
  }
}
