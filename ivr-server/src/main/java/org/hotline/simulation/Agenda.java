package org.hotline.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is due, and the clock, which jumps from one happening to the next. */
final class Agenda {
  private record Due(Instant at, long number, Happening what) {
    static final Comparator<Due> ORDER =
        Comparator.comparing(Due::at).thenComparingLong(Due::number);
  }

  private final PriorityQueue<Due> due = new PriorityQueue<>(Due.ORDER);
  private Instant now = Instant.MIN;
  private long number;

  void at(Instant moment, Happening what) {
    due.add(new Due(moment, number++, what));
  }

  boolean isEmpty() {
    return due.isEmpty();
  }

  /** Of two at the same moment the one that was written down first. */
  Happening next() {
    Due first = due.remove();
    now = first.at();
    return first.what();
  }

  Instant now() {
    return now;
  }
}
