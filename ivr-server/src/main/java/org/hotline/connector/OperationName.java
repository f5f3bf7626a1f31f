package org.hotline.connector;

import java.util.regex.Pattern;

/** Names what is asked, as a flow writes it: {@code shop.order-status}. */
public record OperationName(ConnectorName connector, String operation) {
  public static final Pattern OPERATION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  public static final Pattern SHAPE = Pattern.compile(ConnectorName.SHAPE + "\\." + OPERATION);

  public OperationName {
    if (!OPERATION.matcher(operation).matches()) {
      throw new IllegalArgumentException(
          "Expected an operation's name of lower-case letters, digits and '-', but got "
              + operation);
    }
  }

  public static OperationName of(String written) {
    int dot = written.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "Expected connector.operation, such as shop.order-status, but got " + written);
    }
    return new OperationName(
        new ConnectorName(written.substring(0, dot)), written.substring(dot + 1));
  }

  @Override
  public String toString() {
    return connector + "." + operation;
  }
}
