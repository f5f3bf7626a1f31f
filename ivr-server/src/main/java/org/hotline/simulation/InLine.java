package org.hotline.simulation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.QueueName;
import org.hotline.queue.TicketId;
import org.hotline.routing.Match;

/** The callers of a run who wait, those for whom a telephone rings among them. */
final class InLine {
  /** A telephone that rings, and since when. */
  record Rung(Match match, Instant since) {}

  private final Map<TicketId, ExpectedCall> callers = new LinkedHashMap<>();
  private final Map<TicketId, Rung> rung = new HashMap<>();
  private final Map<QueueName, Integer> lengths = new HashMap<>();

  void joins(TicketId id, ExpectedCall call) {
    callers.put(id, call);
    lengths.merge(call.queue().name(), 1, Integer::sum);
  }

  /** Takes the caller out, where that was not done before. */
  Optional<ExpectedCall> leaves(TicketId id) {
    Optional<ExpectedCall> caller = Optional.ofNullable(callers.remove(id));
    caller.ifPresent(gone -> lengths.merge(gone.queue().name(), -1, Integer::sum));
    return caller;
  }

  void rings(Match match, Instant now) {
    rung.put(match.ticket().id(), new Rung(match, now));
  }

  Optional<Rung> ringsNoMore(TicketId id) {
    return Optional.ofNullable(rung.remove(id));
  }

  /** Whether the caller stands in line and no telephone rings. */
  boolean waits(TicketId id) {
    return callers.containsKey(id) && !rung.containsKey(id);
  }

  int length() {
    return callers.size();
  }

  int length(QueueName queue) {
    return lengths.getOrDefault(queue, 0);
  }

  Collection<TicketId> all() {
    return List.copyOf(callers.keySet());
  }
}
