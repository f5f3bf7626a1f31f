package org.hotline.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.journal.Fact;

/**
 * Keeps the facts of every call and makes its record from them. Reading waits for the answer and
 * throws {@link org.hotline.call.Unreachable} when there is none.
 */
public interface Records {
  /** Takes the fact and returns at once; what cannot be kept now is kept later, in order. */
  void append(Fact.OfCall fact);

  Optional<CallRecord> find(CallId call);

  /** The calls that began last, the newest first. */
  List<CallRecord> latest(int most);

  /** Forgets the calls that began before the moment; returns how many. */
  int removeOlderThan(Instant moment);
}
