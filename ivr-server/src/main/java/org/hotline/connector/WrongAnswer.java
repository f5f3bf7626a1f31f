package org.hotline.connector;

/** An answer lacks something, or has it of another type; the value itself is not told. */
final class WrongAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongAnswer(String message) {
    super(message, null, false, false);
  }
}
