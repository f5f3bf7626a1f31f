package org.hotline.flow.check;

import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.QueuePolicy;

/** A queue, and where its prompts and its hours are written. */
public record QueueDraft(
    QueuePolicy policy,
    Located<PromptName> comfort,
    Optional<Located<PromptName>> whisper,
    Optional<Located<String>> hours) {}
