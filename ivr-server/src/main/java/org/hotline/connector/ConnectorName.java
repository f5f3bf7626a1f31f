package org.hotline.connector;

import java.util.regex.Pattern;

/** Names one back-end, such as {@code shop}. */
public record ConnectorName(String value) {
  public static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  public ConnectorName {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected a connector's name of lower-case letters, digits and '-', but got " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
