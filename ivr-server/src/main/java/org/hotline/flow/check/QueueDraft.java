package org.hotline.flow.check;

import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;
import org.hotline.queue.QueuePolicy;

/** A queue and where its comfort prompt is written. */
public record QueueDraft(QueuePolicy policy, Located<PromptName> comfort) {}
