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

  /** A narrower place on the same line, so many characters further on. */
  public At shifted(int characters) {
    return new At(file, line, column + characters, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
