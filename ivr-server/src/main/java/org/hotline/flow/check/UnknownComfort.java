package org.hotline.flow.check;

import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;

/** All that a queue says to who waits is there in every language that callers may hear. */
final class UnknownComfort implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    for (Language language : all.languages()) {
      for (QueueDraft queue : all.queues()) {
        for (Located<PromptName> prompt : queue.prompts()) {
          UnknownPrompt.demand(prompt, language, all.promptNames(language), mistakes);
        }
      }
    }
  }
}
