package org.hotline.flow.mistake;

/** A value and the place where it was written. */
public record Located<T>(T value, At at) {
  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
