package org.hotline.connector;

import java.time.Duration;

/** Is told how the back-ends do. */
public interface ConnectorWatch {
  /**
   * @param outcome the reply's word, or {@code cached}
   */
  void asked(OperationName operation, String outcome, Duration took);

  /** The circuit opened, or closed again. */
  void circuit(ConnectorName connector, boolean open);
}
