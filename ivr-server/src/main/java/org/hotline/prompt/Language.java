package org.hotline.prompt;

import java.util.regex.Pattern;

/** A language by its ISO 639-1 code, such as {@code nl}. */
public record Language(String code) {
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2}");

  public Language {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Expected a language as two lower-case letters, but got \"" + code + "\"");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
