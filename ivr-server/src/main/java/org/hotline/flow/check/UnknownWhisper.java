package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;
import org.hotline.prompt.Language;

/** What a queue whispers to its agents is there in every language of the callers. */
final class UnknownWhisper implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    for (Language language : all.languages()) {
      for (QueueDraft queue : all.queues()) {
        queue
            .whisper()
            .ifPresent(
                it -> UnknownPrompt.demand(it, language, all.promptNames(language), mistakes));
      }
    }
  }
}
