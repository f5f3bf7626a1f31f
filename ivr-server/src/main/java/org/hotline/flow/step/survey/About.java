package org.hotline.flow.step.survey;

import java.util.Optional;
import org.hotline.call.Key;

/** What a caller can be asked about the call. */
enum About {
  /** 1 for yes, 2 for no. */
  SOLVED("solved") {
    @Override
    Optional<String> answer(Key key) {
      return switch (key.symbol()) {
        case '1' -> Optional.of("yes");
        case '2' -> Optional.of("no");
        default -> Optional.empty();
      };
    }
  },
  /** From 1, very dissatisfied, to 5, very satisfied. */
  SATISFACTION("satisfaction") {
    @Override
    Optional<String> answer(Key key) {
      boolean fits = key.symbol() >= '1' && key.symbol() <= '5';
      return fits ? Optional.of(key.toString()) : Optional.empty();
    }
  };

  private final String word;

  About(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  abstract Optional<String> answer(Key key);
}
