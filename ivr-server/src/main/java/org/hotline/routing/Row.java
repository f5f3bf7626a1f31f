package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
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
  record Kind(Map<String, Integer> skills, Duration target, AgentChoice choice) {}

  private final int number;
  private final Kind kind;
  private final TreeSet<Waiter> waiters = new TreeSet<>(Waiter.ORDER);
  private final NavigableMap<Integer, BitSet> crews = new TreeMap<>();

  Row(int number, Kind kind) {
    this.number = number;
    this.kind = kind;
  }

  /** A crew came up under a number, which another may have had before. */
  void meet(Crew crew) {
    crews.values().forEach(tier -> tier.clear(crew.number()));
    if (crew.meets(kind.skills())) {
      int weight = kind.choice().weight(crew.skills(), kind.skills());
      crews.computeIfAbsent(weight, _ -> new BitSet()).set(crew.number());
    }
  }

  boolean fits(Crew crew) {
    return crews.values().stream().anyMatch(tier -> tier.get(crew.number()));
  }

  /** The numbers of the crews that can serve them, those that are rather rung first. */
  Collection<BitSet> crews() {
    return crews.values();
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

  /** Of rows in which somebody waits, whose first has come furthest towards the target. */
  static Comparator<Row> mostUrgentFirst(Instant now) {
    return Comparator.<Row>comparingDouble(row -> -row.first().ticket().urgency(now))
        .thenComparing(Row::first, Waiter.ORDER);
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
