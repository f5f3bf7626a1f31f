package org.hotline.connector;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of a value: all but letters, digits and {@code - . _ ~} is encoded. */
final class Percent {
  private Percent() {}

  static String encoded(String value) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(
          isUnreserved((char) octet) ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char symbol) {
    return (symbol >= 'a' && symbol <= 'z')
        || (symbol >= 'A' && symbol <= 'Z')
        || (symbol >= '0' && symbol <= '9')
        || "-._~".indexOf(symbol) >= 0;
  }
}
