package org.hotline.simulation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.AgentId;

/** The agents of a run: who is there, and how much each has worked. */
final class Floor {
  private final Map<AgentId, TimeSheet> sheets = new LinkedHashMap<>();
  private final Scenario scenario;

  Floor(Scenario scenario) {
    this.scenario = scenario;
  }

  void comes(Shift shift, Instant now) {
    sheets.computeIfAbsent(shift.agent().id(), _ -> new TimeSheet(scenario)).comes(shift, now);
  }

  TimeSheet of(AgentId agent) {
    return Optional.ofNullable(sheets.get(agent))
        .orElseThrow(() -> new IllegalStateException("Expected " + agent + " to have come"));
  }

  int able(Map<String, Integer> skills) {
    return (int) sheets.values().stream().filter(sheet -> sheet.isThereWith(skills)).count();
  }

  List<Worked> worked() {
    return sheets.entrySet().stream()
        .map(entry -> entry.getValue().worked(entry.getKey()))
        .toList();
  }
}
