package org.hotline.prompt;

import java.util.regex.Pattern;

/**
 * A language by its ISO 639-1 code, with a region where that matters: {@code nl}, {@code nl-BE}.
 */
public record Language(String code) {
  private static final int CODE = 2;
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");

  public Language {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Expected a language as two lower-case letters, such as nl or nl-BE, but got \""
              + code
              + "\"");
    }
  }

  /** Whether it is a language as spoken in one place. */
  public boolean regional() {
    return code.length() > CODE;
  }

  /** The language without its region. */
  public Language everywhere() {
    return regional() ? new Language(code.substring(0, CODE)) : this;
  }

  @Override
  public String toString() {
    return code;
  }
}
