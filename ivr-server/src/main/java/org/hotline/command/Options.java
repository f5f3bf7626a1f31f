package org.hotline.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words behind a command: its subject, and values by name. */
record Options(String subject, Map<String, String> values) {
  static Options read(List<String> words, String usage, String... known) {
    String subject = "";
    Map<String, String> values = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (List.of(known).contains(word) && at + 1 < words.size()) {
        values.put(word, words.get(++at));
      } else if (subject.isEmpty() && !word.startsWith("-")) {
        subject = word;
      } else {
        throw new Misused("did not expect \"" + word + "\" here; " + usage);
      }
    }
    return new Options(subject.isEmpty() ? missing(usage) : subject, values);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** As in {@code 20s} or {@code 2.5}. */
  static Duration duration(String text) {
    if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?s?")) {
      throw new Misused("expected seconds such as 20s, but got \"" + text + "\"");
    }
    return Duration.ofMillis(Math.round(Double.parseDouble(text.replace("s", "")) * 1000));
  }

  private static String missing(String usage) {
    throw new Misused(usage);
  }
}
