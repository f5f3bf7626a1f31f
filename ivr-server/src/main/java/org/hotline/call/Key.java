package org.hotline.call;

import java.util.Optional;

/** One key of a telephone. */
public record Key(char symbol) {
  public static final Key HASH = new Key('#');
  public static final Key STAR = new Key('*');

  private static final String SYMBOLS = "0123456789*#ABCD";

  public Key {
    if (SYMBOLS.indexOf(symbol) < 0) {
      throw new IllegalArgumentException(
          "Expected a telephone key 0-9, *, # or A-D, but got '" + symbol + "'");
    }
  }

  /** What a network says was pressed; empty for what no telephone has. */
  public static Optional<Key> claimed(String text) {
    return text.length() == 1 && SYMBOLS.contains(text)
        ? Optional.of(new Key(text.charAt(0)))
        : Optional.empty();
  }

  public boolean isDigit() {
    return symbol >= '0' && symbol <= '9';
  }

  @Override
  public String toString() {
    return String.valueOf(symbol);
  }
}
