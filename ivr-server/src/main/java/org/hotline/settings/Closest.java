package org.hotline.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody probably meant. */
final class Closest {
  private static final int MOST_SLIPS = 3;

  private Closest() {}

  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> slips(word, candidate)))
        .filter(candidate -> slips(word, candidate) <= MOST_SLIPS);
  }

  /** How many letters must be put in, taken out or changed (Levenshtein). */
  private static int slips(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      next(row, from.charAt(line - 1), to, line);
    }
    return row[to.length()];
  }

  private static void next(int[] row, char letter, String to, int line) {
    int diagonal = row[0];
    row[0] = line;
    for (int column = 1; column < row.length; column++) {
      int changed = diagonal + (letter == to.charAt(column - 1) ? 0 : 1);
      diagonal = row[column];
      row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
    }
  }
}
