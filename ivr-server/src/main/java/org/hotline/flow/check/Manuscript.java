package org.hotline.flow.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotline.call.AgentId;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Notice;
import org.hotline.hours.Hours;
import org.hotline.prompt.Language;
import org.hotline.prompt.Prompts;

/** All that was read of the directory, and the prompts it may use. */
public record Manuscript(
    List<FlowDraft> flows,
    List<QueueDraft> queues,
    Map<String, Hours> hours,
    Set<AgentId> agents,
    Map<String, Located<String>> numbers,
    List<Notice> notices,
    ConnectorBook connectors,
    Prompts prompts) {

  Set<String> queueNames() {
    return queues.stream().map(queue -> queue.policy().name().value()).collect(Collectors.toSet());
  }

  Optional<FlowDraft> flow(String name) {
    return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
  }

  Set<String> flowNames() {
    return flows.stream().map(FlowDraft::name).collect(Collectors.toSet());
  }

  /** Every language that a flow speaks. */
  Set<Language> languages() {
    return flows.stream().flatMap(flow -> flow.languages().stream()).collect(Collectors.toSet());
  }

  Set<String> promptNames(Language language) {
    return prompts.names(language).stream()
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
