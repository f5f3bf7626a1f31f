package org.hotline.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.journal.Fact;

/** Records that last as long as the test. */
public final class InMemoryRecords implements Records {
  private final Map<CallId, List<Fact.OfCall>> calls = new LinkedHashMap<>();

  @Override
  public synchronized void append(Fact.OfCall fact) {
    calls.computeIfAbsent(fact.call(), _ -> new ArrayList<>()).add(fact);
  }

  @Override
  public synchronized Optional<CallRecord> find(CallId call) {
    return CallRecord.of(calls.getOrDefault(call, List.of()));
  }

  @Override
  public synchronized List<CallRecord> latest(int most) {
    return calls.values().stream()
        .flatMap(facts -> CallRecord.of(facts).stream())
        .sorted(Comparator.comparing(CallRecord::began).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized int removeOlderThan(Instant moment) {
    int before = calls.size();
    calls.values().removeIf(facts -> facts.getFirst().at().isBefore(moment));
    return before - calls.size();
  }
}
