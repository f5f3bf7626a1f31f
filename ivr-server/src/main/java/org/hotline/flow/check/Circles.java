package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the steps that lie on a circle with each other, in one walk over all ways (Tarjan's), which
 * remembers where it came along by itself, because chains are longer than a thread's stack.
 */
final class Circles<T> {
  /** No way leads out of a circle and back into it, so what is settled draws nobody in. */
  private static final int SETTLED = Integer.MAX_VALUE;

  private final Map<T, Set<T>> ways;
  private final Map<T, Integer> earliest = new HashMap<>();
  private final Map<T, Set<T>> circles = new HashMap<>();
  private final Deque<Visit<T>> along = new ArrayDeque<>();
  private final Deque<T> unsettled = new ArrayDeque<>();
  private final List<T> settled = new ArrayList<>();

  private record Visit<T>(T spot, int number, Iterator<T> left) {}

  private Circles(Map<T, Set<T>> ways) {
    this.ways = ways;
  }

  /** Each spot that some way leads back to, with all on a circle with it. */
  static <T> Map<T, Set<T>> in(Map<T, Set<T>> ways) {
    return walked(ways).circles;
  }

  /** Those on no circle, each behind all that it leads to. */
  static <T> List<T> straightFromTheirEnds(Map<T, Set<T>> ways) {
    Circles<T> walked = walked(ways);
    return walked.settled.stream().filter(spot -> !walked.circles.containsKey(spot)).toList();
  }

  private static <T> Circles<T> walked(Map<T, Set<T>> ways) {
    Circles<T> circles = new Circles<>(ways);
    ways.keySet().forEach(circles::walk);
    return circles;
  }

  private Set<T> onwards(T spot) {
    return ways.getOrDefault(spot, Set.of());
  }

  private void walk(T start) {
    arrive(start);
    while (!along.isEmpty()) {
      Visit<T> here = along.element();
      if (here.left().hasNext()) {
        look(here.spot(), here.left().next());
      } else {
        leave(along.pop());
      }
    }
  }

  private void arrive(T spot) {
    int number = earliest.size();
    if (earliest.putIfAbsent(spot, number) == null) {
      along.push(new Visit<>(spot, number, onwards(spot).iterator()));
      unsettled.push(spot);
    }
  }

  private void look(T from, T to) {
    arrive(to);
    reaches(from, to);
  }

  private void leave(Visit<T> visit) {
    if (earliest.getOrDefault(visit.spot(), SETTLED) == visit.number()) {
      settle(visit.spot());
    } else {
      reaches(along.element().spot(), visit.spot());
    }
  }

  private void reaches(T from, T to) {
    earliest.merge(from, earliest.getOrDefault(to, SETTLED), Math::min);
  }

  private void settle(T first) {
    Set<T> together = new HashSet<>();
    while (!together.contains(first)) {
      T spot = unsettled.pop();
      earliest.put(spot, SETTLED);
      together.add(spot);
      settled.add(spot);
    }
    if (together.size() > 1 || onwards(first).contains(first)) {
      together.forEach(spot -> circles.put(spot, together));
    }
  }
}
