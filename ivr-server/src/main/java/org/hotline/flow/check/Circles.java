package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Finds the steps that lie on a circle with each other, in one walk over all ways (Tarjan's), which
 * remembers where it came along by itself, because chains are longer than a thread's stack.
 */
final class Circles {
  /** No way leads out of a circle and back into it, so what is settled draws nobody in. */
  private static final int SETTLED = Integer.MAX_VALUE;

  private final Paths paths;
  private final Map<Spot, Integer> earliest = new HashMap<>();
  private final Map<Spot, Set<Spot>> circles = new HashMap<>();
  private final Deque<Visit> along = new ArrayDeque<>();
  private final Deque<Spot> unsettled = new ArrayDeque<>();

  private record Visit(Spot spot, int number, Iterator<Spot> left) {}

  private Circles(Paths paths) {
    this.paths = paths;
  }

  /** Each spot that some way leads back to, with all on a circle with it. */
  static Map<Spot, Set<Spot>> in(Paths paths) {
    Circles circles = new Circles(paths);
    paths.ways().keySet().forEach(circles::walk);
    return circles.circles;
  }

  private void walk(Spot start) {
    arrive(start);
    while (!along.isEmpty()) {
      Visit here = along.element();
      if (here.left().hasNext()) {
        look(here.spot(), here.left().next());
      } else {
        leave(along.pop());
      }
    }
  }

  private void arrive(Spot spot) {
    int number = earliest.size();
    if (earliest.putIfAbsent(spot, number) == null) {
      along.push(new Visit(spot, number, paths.onwards(spot).iterator()));
      unsettled.push(spot);
    }
  }

  private void look(Spot from, Spot to) {
    arrive(to);
    reaches(from, to);
  }

  private void leave(Visit visit) {
    if (earliest.getOrDefault(visit.spot(), SETTLED) == visit.number()) {
      settle(visit.spot());
    } else {
      reaches(along.element().spot(), visit.spot());
    }
  }

  private void reaches(Spot from, Spot to) {
    earliest.merge(from, earliest.getOrDefault(to, SETTLED), Math::min);
  }

  private void settle(Spot first) {
    Set<Spot> together = new HashSet<>();
    while (!together.contains(first)) {
      Spot spot = unsettled.pop();
      earliest.put(spot, SETTLED);
      together.add(spot);
    }
    if (together.size() > 1 || paths.onwards(first).contains(first)) {
      together.forEach(spot -> circles.put(spot, together));
    }
  }
}
