package org.hotline.flow.mistake;

/** What somebody wrote, made fit to be shown. */
public final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** In quotes, and no longer than one reads. */
  public static String quoted(String text) {
    String shown = visible(text);
    return "\"" + (shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…") + "\"";
  }

  /** Without what would move a terminal's cursor. */
  static String visible(String text) {
    return text.replace('\t', ' ').replaceAll("[\\p{Cntrl}\\p{Cf}]", "·");
  }
}
