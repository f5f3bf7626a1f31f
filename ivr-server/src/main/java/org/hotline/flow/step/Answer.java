package org.hotline.flow.step;

/** What a caller answered. */
public sealed interface Answer {
  record Silence() implements Answer {}

  record Keys(String entry) implements Answer {}
}
