package org.hotline.routing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Idle agents, in each order that somebody has asked for. */
final class Lineup {
  private final TreeSet<Idle> longestFirst = new TreeSet<>(Idle.LONGEST_FIRST);
  private final Map<Comparator<Idle>, SortedSet<Idle>> orders = new IdentityHashMap<>();

  Lineup() {
    orders.put(Idle.LONGEST_FIRST, longestFirst);
  }

  void add(Idle agent) {
    orders.values().forEach(agents -> agents.add(agent));
  }

  void remove(Idle agent) {
    orders.values().forEach(agents -> agents.remove(agent));
  }

  SortedSet<Idle> by(Comparator<Idle> order) {
    return orders.computeIfAbsent(order, this::sorted);
  }

  boolean isEmpty() {
    return longestFirst.isEmpty();
  }

  private SortedSet<Idle> sorted(Comparator<Idle> order) {
    SortedSet<Idle> agents = new TreeSet<>(order);
    agents.addAll(longestFirst);
    return agents;
  }
}
