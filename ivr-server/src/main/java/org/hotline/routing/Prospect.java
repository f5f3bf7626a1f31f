package org.hotline.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.promise.Outlook;
import org.hotline.queue.Ticket;

/**
 * How things stand for who waits: who is served before, and by how many agents. Everyone counts who
 * competes for one of these agents, of whatever queue.
 */
record Prospect(StandingLine standing, AgentDesk desk) {
  /** Empty where nobody at work can take the call. */
  Optional<Outlook> of(Ticket mine, Instant now) {
    List<AgentStatus> able =
        desk.all().stream()
            .filter(AgentStatus::takesCalls)
            .filter(status -> desk.profile(status.agent()).meets(mine.skills(now)))
            .toList();
    return able.isEmpty() ? Optional.empty() : Optional.of(outlook(mine, able, now));
  }

  private Outlook outlook(Ticket mine, List<AgentStatus> able, Instant now) {
    List<Ticket> before = before(mine, profiles(able), now);
    int ahead = (int) before.stream().filter(it -> isOfQueue(it, mine)).count();
    boolean idle = able.stream().anyMatch(status -> status.state() == AgentState.READY);
    return new Outlook(before.size() + 1, ahead, able.size(), idle);
  }

  /**
   * Few kinds of demand are asked for by many callers, so each is compared with the agents once.
   */
  private List<Ticket> before(Ticket mine, List<AgentProfile> able, Instant now) {
    Map<Map<String, Integer>, Boolean> competes = new HashMap<>();
    Predicate<Ticket> served = comesBefore(mine, now);
    return standing
        .waiting()
        .filter(served)
        .filter(
            other ->
                competes.computeIfAbsent(
                    other.skills(now), skills -> able.stream().anyMatch(it -> it.meets(skills))))
        .toList();
  }

  private static Predicate<Ticket> comesBefore(Ticket mine, Instant now) {
    Comparator<Ticket> order =
        Comparator.<Ticket>comparingDouble(ticket -> -ticket.urgency(now))
            .thenComparing(Ticket.ORDER);
    return other -> !other.id().equals(mine.id()) && order.compare(other, mine) < 0;
  }

  private List<AgentProfile> profiles(List<AgentStatus> able) {
    return able.stream().map(status -> desk.profile(status.agent())).toList();
  }

  private static boolean isOfQueue(Ticket other, Ticket mine) {
    return other.policy().name().equals(mine.policy().name());
  }
}
