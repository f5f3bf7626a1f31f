package org.hotline.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A password or token that shows itself only to who asks for it by name. */
public record Secret(String value) {
  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("Expected a secret, but it is empty");
    }
  }

  /** Takes the same time whatever the candidate, so that nothing can be learnt from waiting. */
  public boolean matches(String candidate) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "<secret>";
  }
}
