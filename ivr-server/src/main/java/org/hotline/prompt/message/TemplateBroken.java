package org.hotline.prompt.message;

/** A text with values is wrong at one of its characters, counted from 0. */
public final class TemplateBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;

  TemplateBroken(int index, String message) {
    super(message);
    this.index = index;
  }

  public int index() {
    return index;
  }

  public String message() {
    return String.valueOf(getMessage());
  }
}
