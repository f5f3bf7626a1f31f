package org.hotline.flow.step;

import java.util.regex.Pattern;

/** Names a step within its flow. */
public record StepId(String value) {
  public static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  @Override
  public String toString() {
    return value;
  }
}
