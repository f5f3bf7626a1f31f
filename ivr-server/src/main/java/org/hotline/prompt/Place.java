package org.hotline.prompt;

/** Where something is written; lines and columns count from 1. */
public record Place(String file, int line, int column) {
  /** The beginning of a file. */
  public static Place of(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
