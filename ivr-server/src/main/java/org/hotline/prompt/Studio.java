package org.hotline.prompt;

import java.time.InstantSource;
import java.time.ZoneId;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;

/** Where prompts become sound: the library, the bounds, the place, and who is told of trouble. */
public record Studio(
    SoundLibrary library,
    SentenceLimits limits,
    ZoneId zone,
    Journal journal,
    InstantSource clock) {

  void fellBack(PromptName name, Language wanted, Language used) {
    journal.add(new Fact.PromptFellBack(clock.instant(), name.value(), wanted.code(), used.code()));
  }

  void failed(PromptName name, Language language, RuntimeException why) {
    journal.add(
        new Fact.SpeechFailed(
            clock.instant(), name.value(), language.code(), String.valueOf(why.getMessage())));
  }

  Sentences sentences() {
    return new Sentences(library, limits, clock);
  }
}
