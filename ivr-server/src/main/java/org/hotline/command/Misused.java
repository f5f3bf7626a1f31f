package org.hotline.command;

/** A command that cannot be carried out as it was given; the message is for who typed it. */
final class Misused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misused(String message) {
    super(message);
  }
}
