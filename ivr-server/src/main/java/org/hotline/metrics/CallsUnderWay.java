package org.hotline.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.CallId;

/** What must be remembered of a call between two facts: the step's type, and the queue. */
final class CallsUnderWay {
  private static final String UNKNOWN = "unknown";

  private final Map<CallId, Place> calls = new ConcurrentHashMap<>();

  private record Place(String stepType, String queue) {}

  int count() {
    return calls.size();
  }

  void begin(CallId call) {
    calls.putIfAbsent(call, new Place(UNKNOWN, UNKNOWN));
  }

  void end(CallId call) {
    calls.remove(call);
  }

  void step(CallId call, String type) {
    calls.computeIfPresent(call, (_, place) -> new Place(type, place.queue()));
  }

  void queue(CallId call, String queue) {
    calls.computeIfPresent(call, (_, place) -> new Place(place.stepType(), queue));
  }

  String step(CallId call) {
    Place place = calls.get(call);
    return place == null ? UNKNOWN : place.stepType();
  }

  String queue(CallId call) {
    Place place = calls.get(call);
    return place == null ? UNKNOWN : place.queue();
  }
}
