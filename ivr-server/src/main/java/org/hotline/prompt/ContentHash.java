package org.hotline.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a sound's file: sixteen hexadecimal digits made from all that shapes its sound. */
final class ContentHash {
  private static final int DIGITS = 16;

  private final MessageDigest digest = sha256();

  /** Adds a part; parts are kept apart, so that none can run into the next. */
  ContentHash with(String part) {
    return with(part.getBytes(StandardCharsets.UTF_8));
  }

  ContentHash with(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
    return this;
  }

  String digits() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }
}
