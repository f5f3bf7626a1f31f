package org.hotline.flow.expression;

import org.hotline.flow.mistake.At;

/**
 * An expression as an admin wrote it.
 *
 * @param quoted whether it stands in quotes in the file
 */
public record Formula(String text, At at, boolean quoted) {
  /** A place within the expression, told exactly where the file has it on one line. */
  At place(int line, int column, int width) {
    int inFile = at.column() + column + (quoted ? 1 : 0);
    return line == 1 && isWithin(inFile) ? new At(at.file(), at.line(), inFile, width) : at;
  }

  /** What goes on over several lines is no wider than its first sign. */
  private boolean isWithin(int inFile) {
    return inFile <= at.column() + at.width();
  }

  @Override
  public String toString() {
    return text;
  }
}
