package org.hotline.flow.test.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.FlowSource;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;

/** Flows that are there already, one of which answers the number that is called. */
record OneFlow(Loaded loaded, String flow, String called) implements FlowSource {
  @Override
  public Reading read() {
    Loaded here =
        new Loaded(
            loaded.flows(),
            loaded.queues(),
            loaded.hours(),
            loaded.agents(),
            loaded.agentRules(),
            Map.of(called, flow),
            loaded.notices(),
            loaded.connectors());
    return new Reading(Optional.of(here), List.of(), Map.of());
  }

  @Override
  public String fingerprint() {
    return "";
  }
}
