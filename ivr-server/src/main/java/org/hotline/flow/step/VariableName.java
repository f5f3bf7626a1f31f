package org.hotline.flow.step;

import java.util.regex.Pattern;

/** Names what a caller keyed. */
public record VariableName(String value) {
  public static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,31}");

  @Override
  public String toString() {
    return value;
  }
}
