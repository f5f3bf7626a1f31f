package org.hotline.metrics;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.hotline.call.CallId;

/** What must be remembered of a call between two facts. */
final class CallsUnderWay {
  private final Map<CallId, CallSoFar> calls = new ConcurrentHashMap<>();

  int count() {
    return calls.size();
  }

  void begin(CallId call, Instant at) {
    calls.putIfAbsent(call, CallSoFar.begun(at));
  }

  /** What is known of it; of a call that began before this life of the server, little. */
  CallSoFar of(CallId call) {
    return calls.getOrDefault(call, CallSoFar.UNKNOWN);
  }

  void change(CallId call, UnaryOperator<CallSoFar> change) {
    calls.computeIfPresent(call, (_, before) -> change.apply(before));
  }

  CallSoFar end(CallId call) {
    CallSoFar known = calls.remove(call);
    return known == null ? CallSoFar.UNKNOWN : known;
  }
}
