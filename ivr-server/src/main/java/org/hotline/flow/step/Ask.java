package org.hotline.flow.step;

import java.util.List;
import java.util.Optional;
import org.hotline.call.Key;
import org.hotline.call.Voice;
import org.hotline.prompt.PromptName;

/**
 * The one way in which a caller is asked for keys: what was pressed early counts, the first key
 * ends the prompt.
 */
public final class Ask {
  /** Far beyond any entry; a stuck key must come to an end. */
  private static final int MOST_KEYS = 100;

  private final Scene scene;
  private final Question question;

  Ask(Scene scene, Question question) {
    this.scene = scene;
    this.question = question;
  }

  Answer ask(List<PromptName> prompts) {
    scene.say(prompts, Voice.BY_KEY);
    Optional<Key> first = scene.keypad().pressFirst(question.firstKey(), question.secret());
    return first.<Answer>map(key -> new Answer.Keys(entryFrom(key))).orElseGet(Answer.Silence::new);
  }

  private String entryFrom(Key first) {
    StringBuilder entry = new StringBuilder();
    Optional<Key> key = Optional.of(first);
    for (int keys = 0; keys < MOST_KEYS && key.isPresent(); keys++) {
      if (question.endsWith(key.get())) {
        return entry.toString();
      }
      add(key.get(), entry);
      if (entry.length() == question.longest()) {
        question.end().ifPresent(scene.keypad()::expectOutOfHabit);
        return entry.toString();
      }
      key = scene.keypad().press(question.betweenKeys(), question.secret());
    }
    return entry.toString();
  }

  private void add(Key key, StringBuilder entry) {
    if (question.wipedBy(key)) {
      entry.setLength(0);
    } else {
      entry.append(key.symbol());
    }
  }
}
