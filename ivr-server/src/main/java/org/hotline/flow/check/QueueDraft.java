package org.hotline.flow.check;

import java.util.List;
import java.util.Optional;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.QueuePolicy;

/** A queue, and where what it says, its hours and the queue it runs over into are written. */
public record QueueDraft(
    QueuePolicy policy,
    List<Located<PromptName>> prompts,
    Optional<Located<PromptName>> whisper,
    Optional<Located<String>> hours,
    Optional<Located<QueueName>> overflow) {
  public QueueDraft {
    prompts = List.copyOf(prompts);
  }
}
