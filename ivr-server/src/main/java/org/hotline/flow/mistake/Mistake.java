package org.hotline.flow.mistake;

import java.util.Comparator;

/**
 * One thing that is wrong: where, in a sentence that an admin understands, with the line it is in.
 */
public record Mistake(At at, Rule rule, String sentence, String line) {
  /** As one reads: by file, from top to bottom. */
  public static final Comparator<Mistake> AS_ONE_READS =
      Comparator.comparing((Mistake mistake) -> mistake.at().file())
          .thenComparing(mistake -> mistake.at().line())
          .thenComparing(mistake -> mistake.at().column())
          .thenComparing(Mistake::sentence);

  private static final int WIDEST = 160;

  public boolean blocks() {
    return rule.severity() == Severity.ERROR;
  }

  /** The message, the line and a caret below what is meant. */
  @Override
  public String toString() {
    return headline() + (line.isBlank() ? "" : System.lineSeparator() + excerpt());
  }

  public String headline() {
    return at + ": " + (blocks() ? "" : "warning: ") + sentence + " [" + rule.word() + "]";
  }

  private String excerpt() {
    String number = String.valueOf(at.line());
    String margin = " ".repeat(number.length());
    return " %s | %s%n %s | %s%s"
        .formatted(number, cut(line), margin, " ".repeat(indent()), "^".repeat(carets()));
  }

  private int indent() {
    return Math.min(at.column() - 1, WIDEST);
  }

  private int carets() {
    int left = Math.min(line.length(), WIDEST) - indent();
    return Math.max(1, Math.min(at.width(), left));
  }

  private static String cut(String text) {
    String shown = Shown.visible(text);
    return shown.length() <= WIDEST ? shown : shown.substring(0, WIDEST) + "…";
  }
}
