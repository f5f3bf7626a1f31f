package org.hotline.queue;

import java.util.Optional;

/**
 * What comes between an agent's answer and the caller.
 *
 * @param whisper the prompt that the agent hears, and the caller does not
 * @param acceptKey whether the agent has to press 1 to take the call
 */
public record Handover(Optional<String> whisper, boolean acceptKey) {
  public static final Handover AT_ONCE = new Handover(Optional.empty(), false);
}
