package org.hotline.simulation;

import java.util.List;

/** What happened in one run: each call, each agent. */
public record Day(List<Told> calls, List<Worked> agents) {
  public Day {
    calls = List.copyOf(calls);
    agents = List.copyOf(agents);
  }
}
