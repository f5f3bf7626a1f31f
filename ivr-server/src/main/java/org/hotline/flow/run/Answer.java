package org.hotline.flow.run;

/** What a caller answered. */
sealed interface Answer {
  record Silence() implements Answer {}

  record Keys(String entry) implements Answer {}
}
