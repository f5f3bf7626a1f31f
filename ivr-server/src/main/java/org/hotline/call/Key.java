package org.hotline.call;

/** One key of a telephone. */
public record Key(char symbol) {
  public static final Key HASH = new Key('#');
  public static final Key STAR = new Key('*');

  public Key {
    if ("0123456789*#ABCD".indexOf(symbol) < 0) {
      throw new IllegalArgumentException(
          "Expected a telephone key 0-9, *, # or A-D, but got '" + symbol + "'");
    }
  }

  public boolean isDigit() {
    return symbol >= '0' && symbol <= '9';
  }

  @Override
  public String toString() {
    return String.valueOf(symbol);
  }
}
