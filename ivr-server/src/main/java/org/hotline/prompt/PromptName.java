package org.hotline.prompt;

import java.util.regex.Pattern;

/** The name of a prompt, the same in every language. */
public record PromptName(String value) {
  private static final int LONGEST = 58;
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** Ends the name of what is said when a prompt's own words cannot be. */
  static final String SHORT = "-short";

  public PromptName {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected a prompt's name of lower-case letters, digits and '-', but got \""
              + value
              + "\"");
    }
  }

  /** The wording without values that stands in for this one. */
  public PromptName inShort() {
    return new PromptName(value.substring(0, Math.min(value.length(), LONGEST)) + SHORT);
  }

  @Override
  public String toString() {
    return value;
  }
}
