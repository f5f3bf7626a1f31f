package org.hotline.flow.mistake;

/**
 * A place in a file; line and column count from 1, and width is how many characters are meant.
 *
 * @param file relative to the directory that was read
 */
public record At(String file, int line, int column, int width) {
  public static At startOf(String file) {
    return new At(file, 1, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
