package org.hotline.flow.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Located;
import org.hotline.journal.Fact;
import org.hotline.prompt.PromptName;

/** Asks until the answer will do or patience ends; silence and a wrong key are worded apart. */
public final class Tries {
  private final Scene scene;
  private final Patience patience;
  private final Ask ask;
  private final List<PromptName> prompts;

  public Tries(
      Scene scene, Patience patience, Question question, List<Located<PromptName>> prompts) {
    this.scene = scene;
    this.patience = patience;
    this.ask = new Ask(scene, question);
    this.prompts = prompts.stream().map(Located::value).toList();
  }

  public Outcome until(Function<String, Optional<Outcome>> accepted) {
    List<PromptName> words = prompts;
    for (int attempt = 1; attempt <= patience.tries(); attempt++) {
      switch (ask.ask(words)) {
        case Answer.Silence _ -> words = silent(attempt);
        case Answer.Keys(String entry) -> {
          Optional<Outcome> outcome = accepted.apply(entry);
          if (outcome.isPresent()) {
            return outcome.get();
          }
          words = wrong(attempt);
        }
      }
    }
    scene.keypad().forget();
    return Outcome.FAILED;
  }

  private List<PromptName> silent(int attempt) {
    String step = scene.here().step();
    scene.tell((call, at) -> new Fact.NoInput(call, at, step, attempt));
    return after(patience.noInput().value());
  }

  private List<PromptName> wrong(int attempt) {
    String step = scene.here().step();
    scene.tell((call, at) -> new Fact.NoMatch(call, at, step, attempt));
    return after(patience.noMatch().value());
  }

  private List<PromptName> after(PromptName reproach) {
    return Stream.concat(Stream.of(reproach), prompts.stream()).toList();
  }
}
