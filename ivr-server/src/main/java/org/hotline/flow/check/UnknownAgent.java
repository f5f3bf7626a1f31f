package org.hotline.flow.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.AgentId;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.queue.WaitInQueue;

/** Every agent whom a flow names is in agents.yaml. */
final class UnknownAgent implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof WaitInQueue wait) {
        wait.agent().ifPresent(agent -> demand(agent, all.agents(), mistakes));
      }
    }
  }

  private static void demand(Located<AgentId> agent, Set<AgentId> known, Mistakes mistakes) {
    if (!known.contains(agent.value())) {
      mistakes.add(agent.at(), Rule.UNKNOWN_AGENT, sentence(agent.value().value(), names(known)));
    }
  }

  private static String sentence(String name, Set<String> known) {
    return "agent \"%s\" is not in agents.yaml%s".formatted(name, Likeness.hint(name, known));
  }

  private static Set<String> names(Set<AgentId> agents) {
    return agents.stream().map(AgentId::value).collect(Collectors.toSet());
  }
}
