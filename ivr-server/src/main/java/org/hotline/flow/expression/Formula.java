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
    boolean oneLine = line == 1 && !text.contains("\n");
    int inFile = at.column() + column + (quoted ? 1 : 0);
    return oneLine ? new At(at.file(), at.line(), inFile, width) : at;
  }

  @Override
  public String toString() {
    return text;
  }
}
