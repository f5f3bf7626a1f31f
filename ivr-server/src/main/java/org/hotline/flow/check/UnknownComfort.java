package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;
import org.hotline.prompt.Language;

/** Every queue's comfort prompt is there in every language that callers may hear. */
final class UnknownComfort implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    for (Language language : all.languages()) {
      for (QueueDraft queue : all.queues()) {
        UnknownPrompt.demand(queue.comfort(), language, all.promptNames(language), mistakes);
      }
    }
  }
}
