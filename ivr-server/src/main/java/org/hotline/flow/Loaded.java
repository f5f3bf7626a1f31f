package org.hotline.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentRules;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.step.Notice;
import org.hotline.hours.Hours;
import org.hotline.queue.QueuePolicy;

/**
 * All that an admin wrote in the directory of call flows, found good as a whole.
 *
 * @param agentRules what holds for all agents
 * @param numbers which flow answers which called number
 */
public record Loaded(
    Map<String, Flow> flows,
    Map<QueueName, QueuePolicy> queues,
    Map<String, Hours> hours,
    Map<AgentId, AgentProfile> agents,
    AgentRules agentRules,
    Map<String, String> numbers,
    List<Notice> notices,
    ConnectorBook connectors) {
  public static final Loaded NOTHING =
      new Loaded(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          AgentRules.USUAL,
          Map.of(),
          List.of(),
          ConnectorBook.EMPTY);

  public Loaded {
    flows = inOrder(flows);
    queues = inOrder(queues);
    hours = inOrder(hours);
    agents = inOrder(agents);
    numbers = inOrder(numbers);
    notices = List.copyOf(notices);
  }

  /** As the admin wrote it. */
  private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
