package org.hotline.command;

import java.util.Map;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.simulation.Estimate;
import org.hotline.simulation.Figure;
import org.hotline.simulation.Findings;

/** What a simulation found, as a table per queue and one of the agents. */
record ExpectedText(Findings findings) {
  private static final String ROW = "  %-56s %s%n";

  String text() {
    StringBuilder text = new StringBuilder();
    findings.queues().forEach(queue -> add(text, queue));
    text.append(
        ROW.formatted("agents: share of their time at work", both(findings.meanOccupancy())));
    findings.occupancy().forEach((agent, share) -> add(text, Map.entry(agent, share)));
    return text.toString();
  }

  private void add(StringBuilder text, QueueName queue) {
    text.append(queue).append('\n');
    for (Figure figure : Figure.values()) {
      String found = new FigureText(figure).both(findings.of(queue, figure));
      text.append(ROW.formatted(figure.words(), found));
    }
  }

  private static void add(StringBuilder text, Map.Entry<AgentId, Estimate> agent) {
    text.append(ROW.formatted("  " + agent.getKey(), both(agent.getValue())));
  }

  private static String both(Estimate share) {
    return new FigureText(Figure.ANSWERED).both(share);
  }
}
