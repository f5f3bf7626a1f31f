package org.hotline.connector;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One back-end and what may be asked of it.
 *
 * @param timeout for the whole of a step, a second try included
 * @param retry whether a read that failed at once is tried a second time
 * @param idempotent whether the back-end promises that a repeated write does no harm
 * @param maxSize the longest answer, in bytes
 * @param allowPrivate the private addresses at which the back-end may be
 */
public record Connector(
    ConnectorName name,
    BaseUrl base,
    Duration timeout,
    Optional<SecretReference> secret,
    boolean retry,
    boolean idempotent,
    Circuit circuit,
    int maxSize,
    List<Network> allowPrivate,
    Map<String, Operation> operations) {

  public Connector {
    allowPrivate = List.copyOf(allowPrivate);
    operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
  }

  /** How often an operation is tried. */
  public int tries(Operation operation) {
    return retry && (operation.kind() == OperationKind.LOOKUP || idempotent) ? 2 : 1;
  }
}
