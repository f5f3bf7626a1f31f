package org.hotline.flow.step.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Patience;
import org.hotline.flow.step.Question;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Tries;
import org.hotline.prompt.PromptName;

/** Reads an entry back and asks whether it is right: 1 keeps it, 2 or * asks for it again. */
record Confirmation(List<Located<PromptName>> question, Patience patience) {
  /** The entry is to be keyed again. */
  static final Outcome AGAIN = new Outcome("again");

  List<Located<PromptName>> prompts() {
    return Stream.concat(question.stream(), patience.prompts().stream()).toList();
  }

  /** Goes on with {@code next}, {@code again}, or {@code failed}: no answer, or a person wanted. */
  Outcome ask(Scene scene) {
    return new Tries(scene, patience, key(), question).until(Confirmation::answer);
  }

  private Question key() {
    return new Question(patience.firstKey(), patience.betweenKeys(), 1, Optional.empty(), false);
  }

  private static Optional<Outcome> answer(String key) {
    return switch (key) {
      case "1" -> Optional.of(Outcome.NEXT);
      case "2", "*" -> Optional.of(AGAIN);
      case "0" -> Optional.of(Outcome.FAILED);
      default -> Optional.empty();
    };
  }
}
