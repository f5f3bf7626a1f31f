package org.hotline.prompt;

import java.util.regex.Pattern;

/** The name of a prompt, the same in every language. */
public record PromptName(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public PromptName {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected a prompt's name of lower-case letters, digits and '-', but got \""
              + value
              + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
