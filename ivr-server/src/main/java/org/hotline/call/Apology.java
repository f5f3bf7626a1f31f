package org.hotline.call;

/**
 * What a caller is told who cannot be served. The switch says it by itself, under this name, so
 * that it costs the server nothing.
 */
public enum Apology {
  /** There are as many calls as may be. */
  HOUSE_FULL("house-full"),
  /** No flow answers the number. */
  UNKNOWN_NUMBER("unknown-number");

  private final String word;

  Apology(String word) {
    this.word = word;
  }

  /** The name of the prompt, and of the place in the dialplan that plays it. */
  public String word() {
    return word;
  }
}
