package org.hotline.flow.expression;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an expression can make of a text that is written in it, and how such a text looks. */
enum Making {
  TIMESTAMP("a moment", "timestamp(\"2026-12-24T00:00:00Z\")"),
  DURATION("a length of time", "duration(\"24h\")"),
  INT("a whole number", "int(\"12\")"),
  DOUBLE("a decimal", "double(\"12.5\")");

  private final String words;
  private final String example;
  private final Pattern opening;

  Making(String words, String example) {
    this.words = words;
    this.example = example;
    this.opening = Pattern.compile(example.substring(0, example.indexOf('(')) + "\\s*\\(\\s*$");
  }

  static Optional<Making> of(String function) {
    return Arrays.stream(values()).filter(it -> it.example.startsWith(function + "(")).findFirst();
  }

  /** What stands before the text. */
  Pattern opening() {
    return opening;
  }

  String sentence(String written) {
    return "expected %s, written as %s, but got %s".formatted(words, example, written);
  }
}
