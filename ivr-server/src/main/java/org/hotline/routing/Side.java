package org.hotline.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The groups of one side, of callers or of agents: each has a number, so that those who fit and
 * have somebody in them are found without a look at the others.
 */
final class Side<K, G extends Side.Group> {
  /** Some who have something in common. */
  interface Group {
    int number();

    boolean isEmpty();
  }

  /** Makes a group. */
  interface Opening<K, G> {
    G open(int number, K common);
  }

  /** Far more than are ever used at a time; beyond it those in which nobody is are forgotten. */
  private static final int MANY = 10_000;

  private final Opening<K, G> opening;
  private final Map<K, G> groups = new HashMap<>();
  private final List<G> byNumber = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final BitSet occupied = new BitSet();

  Side(Opening<K, G> opening) {
    this.opening = opening;
  }

  Optional<G> find(K common) {
    return Optional.ofNullable(groups.get(common));
  }

  G open(K common) {
    if (groups.size() >= MANY) {
      groups.values().removeIf(this::isForgotten);
    }
    int number = taken.nextClearBit(0);
    G group = opening.open(number, common);
    taken.set(number);
    groups.put(common, group);
    put(number, group);
    return group;
  }

  private boolean isForgotten(G group) {
    taken.set(group.number(), !group.isEmpty());
    return group.isEmpty();
  }

  private void put(int number, G group) {
    if (number == byNumber.size()) {
      byNumber.add(group);
    } else {
      byNumber.set(number, group);
    }
  }

  Collection<G> all() {
    return groups.values();
  }

  /** To be told whenever somebody has come into a group or left it. */
  void changed(G group) {
    occupied.set(group.number(), !group.isEmpty());
  }

  /** All in which somebody is. */
  Stream<G> occupied() {
    return of(occupied);
  }

  /** Those of these numbers in which somebody is. */
  BitSet occupied(BitSet numbers) {
    BitSet both = (BitSet) occupied.clone();
    both.and(numbers);
    return both;
  }

  Stream<G> of(BitSet numbers) {
    return numbers.stream().mapToObj(byNumber::get);
  }
}
