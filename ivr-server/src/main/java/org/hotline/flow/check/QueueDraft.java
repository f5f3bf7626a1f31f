package org.hotline.flow.check;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.QueuePolicy;

/** A queue, and where the prompts for who waits and its hours are written. */
public record QueueDraft(
    QueuePolicy policy, List<Located<PromptName>> prompts, Optional<Located<String>> hours) {
  public QueueDraft {
    prompts = List.copyOf(prompts);
  }
}
