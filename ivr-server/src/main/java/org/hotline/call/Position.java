package org.hotline.call;

import java.util.Map;
import org.hotline.value.Value;

/** Where a call stands in a flow: at which step, and what is known there. */
public record Position(String flow, String version, String step, Map<String, Value> variables) {
  public Position {
    variables = Map.copyOf(variables);
  }

  public Position at(String otherStep, Map<String, Value> known) {
    return new Position(flow, version, otherStep, known);
  }
}
