package org.hotline.prompt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a sound's file: sixteen hexadecimal digits made from all that shapes its sound. */
final class ContentHash {
  private static final int DIGITS = 16;

  private final MessageDigest digest = sha256();

  /** Of words as one way to speak says them. */
  static ContentHash of(String words, Language language, Speech speech) {
    return new ContentHash()
        .with("text")
        .with(words)
        .with(language.code())
        .with(speech.version(language));
  }

  /** Of a recording as it comes out of the conversion. */
  static ContentHash of(Path recording, Conversion conversion) {
    return new ContentHash().with("recording").with(bytes(recording)).with(conversion.version());
  }

  private static byte[] bytes(Path recording) {
    try {
      return Files.readAllBytes(recording);
    } catch (IOException failed) {
      throw new SoundNotMade("expected to read " + recording + ", but: " + failed, failed);
    }
  }

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
