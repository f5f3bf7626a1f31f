package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.step.Signature;

/** What a flow's steps may lean on beyond their own file. */
public record Surroundings(ConnectorBook connectors, Map<String, Signature> flows) {
  static final Surroundings NOTHING = new Surroundings(ConnectorBook.EMPTY, Map.of());

  public Surroundings {
    flows = Map.copyOf(flows);
  }

  public Optional<Signature> flow(String name) {
    return Optional.ofNullable(flows.get(name));
  }
}
