package org.hotline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.call.QueueName;
import org.hotline.flow.FlowCatalog;
import org.hotline.metrics.QueueFigures;
import org.hotline.queue.Ticket;
import org.hotline.routing.DispatcherActor;

/** How queues and agents stand at this moment, for figures and pages. */
record Board(DispatcherActor dispatcher, AgentDesk desk, FlowCatalog flows, InstantSource clock) {
  /**
   * An agent as shown to whoever may see the board.
   *
   * @param then what the agent is after the call, where that is not ready
   */
  record AgentLine(
      String agent,
      String name,
      String state,
      Instant since,
      String reason,
      Optional<Instant> until,
      Optional<String> then,
      int misses) {}

  /** A queue as shown to whoever may see the board. */
  record QueueLine(String queue, int waiting, long longestWaitSeconds) {}

  Map<QueueName, QueueFigures> queues() {
    Map<QueueName, QueueFigures> figures = new LinkedHashMap<>();
    flows.inForce().queues().keySet().forEach(queue -> figures.put(queue, figures(queue)));
    return figures;
  }

  Map<String, Integer> agentsByState() {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (AgentState state : AgentState.values()) {
      count.put(state.word(), 0);
    }
    desk.all().forEach(status -> count.merge(status.state().word(), 1, Integer::sum));
    return count;
  }

  List<AgentLine> agentLines() {
    return desk.all().stream().map(this::line).toList();
  }

  List<QueueLine> queueLines() {
    return queues().entrySet().stream()
        .map(
            queue ->
                new QueueLine(
                    queue.getKey().value(),
                    queue.getValue().waiting(),
                    queue.getValue().longestWait().toSeconds()))
        .toList();
  }

  private AgentLine line(AgentStatus status) {
    return new AgentLine(
        status.agent().value(),
        desk.profile(status.agent()).name(),
        status.state().word(),
        status.since(),
        status.reason(),
        status.until(),
        then(status),
        status.attendance().misses());
  }

  private static Optional<String> then(AgentStatus status) {
    AgentState duty = status.duty().state();
    return duty == status.state() || duty == AgentState.READY
        ? Optional.empty()
        : Optional.of(duty.word());
  }

  private QueueFigures figures(QueueName queue) {
    List<Ticket> waiting =
        dispatcher.waiting().stream()
            .filter(ticket -> ticket.policy().name().equals(queue))
            .toList();
    Duration longest =
        waiting.stream()
            .map(ticket -> Duration.between(ticket.since(), clock.instant()))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return new QueueFigures(waiting.size(), longest);
  }
}
