package org.hotline.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that all of it can be told at once. */
final class Problems {
  /** A value that is read twice has one problem. */
  private final Set<String> sentences = new LinkedHashSet<>();

  void add(String where, String sentence) {
    sentences.add(where + ": " + sentence);
  }

  /** A value that cannot be used, with the rule that it breaks. */
  void refuse(SettingKey key, Given given, String expected) {
    add(
        given.where(),
        "expected %s to be %s, but got \"%s\"".formatted(key.word(), expected, given.value()));
  }

  boolean none() {
    return sentences.isEmpty();
  }

  void throwIfAny() {
    if (!none()) {
      throw new SettingsRefused(List.copyOf(sentences));
    }
  }
}
