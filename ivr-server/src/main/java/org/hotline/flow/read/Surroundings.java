package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.connector.ConnectorBook;
import org.hotline.flow.step.Signature;

/**
 * What a flow's steps may lean on beyond themselves.
 *
 * @param own what their own flow takes and gives
 */
public record Surroundings(ConnectorBook connectors, Map<String, Signature> flows, Signature own) {
  static final Surroundings NOTHING = new Surroundings(ConnectorBook.EMPTY, Map.of());

  public Surroundings {
    flows = Map.copyOf(flows);
  }

  Surroundings(ConnectorBook connectors, Map<String, Signature> flows) {
    this(connectors, flows, Signature.NOTHING);
  }

  public Optional<Signature> flow(String name) {
    return Optional.ofNullable(flows.get(name));
  }

  /** As one of the flows sees them. */
  Surroundings of(Signature signature) {
    return new Surroundings(connectors, flows, signature);
  }
}
