package org.hotline.routing;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hotline.queue.AgentChoice;

/**
 * Those who wait for the same. They never change their order, however long they wait; which crews
 * can serve them, and which of those rather, is worked out once for all of them.
 */
final class Row implements Side.Group {
  /** What is the same for them. */
  record Kind(
      Map<String, Integer> skills,
      Map<String, Integer> preferred,
      Duration target,
      AgentChoice choice) {}

  /** How well a crew fits: the lowest is rung first. */
  private record Fit(int unfulfilled, int weight) {
    static final Comparator<Fit> BEST_FIRST =
        Comparator.comparingInt(Fit::unfulfilled).thenComparingInt(Fit::weight);
  }

  private final int number;
  private final Kind kind;
  private final TreeSet<Waiter> waiters = new TreeSet<>(Waiter.ORDER);
  private final NavigableMap<Fit, BitSet> crews = new TreeMap<>(Fit.BEST_FIRST);

  Row(int number, Kind kind) {
    this.number = number;
    this.kind = kind;
  }

  /** A crew came up under a number, which another may have had before. */
  void meet(Crew crew) {
    crews.values().forEach(equals -> equals.clear(crew.number()));
    if (crew.meets(kind.skills())) {
      crews.computeIfAbsent(fit(crew), _ -> new BitSet()).set(crew.number());
    }
  }

  private Fit fit(Crew crew) {
    return new Fit(
        crew.lacks(kind.preferred()), kind.choice().weight(crew.skills(), kind.skills()));
  }

  boolean fits(Crew crew) {
    return crew.meets(kind.skills());
  }

  /** The numbers of the crews that can serve them, those that are rather rung first. */
  Collection<BitSet> crews() {
    return crews.values();
  }

  Comparator<Idle> order() {
    return Idle.order(kind.choice());
  }

  void add(Waiter waiter) {
    waiters.add(waiter);
  }

  void remove(Waiter waiter) {
    waiters.remove(waiter);
  }

  Waiter first() {
    return waiters.first();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean isEmpty() {
    return waiters.isEmpty();
  }
}
