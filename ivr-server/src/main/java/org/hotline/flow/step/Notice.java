package org.hotline.flow.step;

import java.time.Instant;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/**
 * Something that callers are told before they ask, such as a disturbance, for as long as it lasts.
 */
public record Notice(
    String name, Located<PromptName> prompt, Optional<Instant> from, Optional<Instant> until) {
  public boolean isInForce(Instant now) {
    return from.filter(now::isBefore).isEmpty()
        && until.filter(end -> !now.isBefore(end)).isEmpty();
  }
}
