package org.hotline.routing;

import java.util.HashMap;
import java.util.Map;
import org.hotline.call.AgentId;

/** How many callers each agent has talked with, and whose turn it was when. */
final class Tally {
  private record Turn(long last, long before) {}

  private final Map<AgentId, Long> calls = new HashMap<>();
  private final Map<AgentId, Turn> turns = new HashMap<>();
  private long turn;

  /**
   * A newcomer begins with the fewest that anybody has had, so as not to get all calls at first.
   */
  long calls(AgentId agent) {
    Long known = calls.get(agent);
    return known == null ? begins(agent) : known;
  }

  private long begins(AgentId agent) {
    long fewest = calls.values().stream().mapToLong(Long::longValue).min().orElse(0);
    calls.put(agent, fewest);
    return fewest;
  }

  void talked(AgentId agent) {
    calls.put(agent, calls(agent) + 1);
  }

  long turn(AgentId agent) {
    Turn known = turns.get(agent);
    return known == null ? 0 : known.last();
  }

  void tookTurn(AgentId agent) {
    turn++;
    turns.put(agent, new Turn(turn, turn(agent)));
  }

  /** It came to nothing before the telephone rang. */
  void gaveTurnBack(AgentId agent) {
    Turn known = turns.get(agent);
    if (known != null) {
      turns.put(agent, new Turn(known.before(), known.before()));
    }
  }
}
