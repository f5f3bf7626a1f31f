package org.hotline.connector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** All back-ends that an admin has described. */
public record ConnectorBook(Map<ConnectorName, Connector> connectors) {
  public static final ConnectorBook EMPTY = new ConnectorBook(Map.of());

  public ConnectorBook {
    connectors = Collections.unmodifiableMap(new LinkedHashMap<>(connectors));
  }

  public Optional<Connector> find(ConnectorName name) {
    return Optional.ofNullable(connectors.get(name));
  }

  public Optional<Operation> find(OperationName name) {
    return find(name.connector())
        .flatMap(connector -> Optional.ofNullable(connector.operations().get(name.operation())));
  }

  /** As flows write them. */
  public SequencedSet<OperationName> operations() {
    SequencedSet<OperationName> names = new LinkedHashSet<>();
    connectors
        .values()
        .forEach(
            connector ->
                connector
                    .operations()
                    .keySet()
                    .forEach(each -> names.add(new OperationName(connector.name(), each))));
    return names;
  }
}
