package org.hotline.connector;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a back-end knows that a write came twice: the same for the same occasion, always. */
public record IdempotencyKey(String value) {
  private static final int DIGITS = 40;

  public static IdempotencyKey of(OperationName operation, Occasion occasion) {
    String told =
        String.join(
            "\n",
            operation.toString(),
            occasion.call().value(),
            occasion.step(),
            Integer.toString(occasion.visit()));
    return new IdempotencyKey(hash(told).substring(0, DIGITS));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
