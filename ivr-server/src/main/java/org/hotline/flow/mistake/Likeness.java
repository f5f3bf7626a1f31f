package org.hotline.flow.mistake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant. */
public final class Likeness {
  private Likeness() {}

  /** {@code ; did you mean "x"?}, or nothing where no name is near. */
  public static String hint(String written, Collection<String> names) {
    return nearest(written, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  /** Where no name is near, every name that there is. */
  public static String hintOrAll(String written, Collection<String> names) {
    return nearest(written, names).isPresent()
        ? hint(written, names)
        : names.isEmpty()
            ? "; there are none"
            : "; there are " + names.stream().sorted().collect(Collectors.joining(", "));
  }

  public static Optional<String> nearest(String written, Collection<String> names) {
    int near = Math.clamp(written.length() / 3, 1, 3);
    return names.stream()
        .filter(name -> distance(written, name) <= near)
        .min(
            Comparator.comparing((String name) -> distance(written, name))
                .thenComparing(name -> name));
  }

  /** How many letters to insert, drop, change or swap with their neighbour. */
  private static int distance(String from, String to) {
    if (from.length() > 64 || to.length() > 64) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, i, j, cost);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(String from, String to, int i, int j, int[][] cost) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    return swapped(from, to, i, j) ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private static boolean swapped(String from, String to, int i, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
