package org.hotline.connector;

import java.util.Map;

/**
 * Asks the firm's own back-ends. Blocks for the connector's timeout at the longest; whatever goes
 * wrong is a {@link Reply.Failed}. Only the stop of the server is thrown.
 */
public interface Connectors {
  Reply ask(OperationName operation, Map<String, String> parameters, Occasion occasion);
}
