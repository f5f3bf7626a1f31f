package org.hotline.asterisk.agi;

import java.util.Optional;
import java.util.function.Consumer;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;

/** Hears the keys of a channel without AGI, and so between two commands too. */
public interface KeyEar {
  /** Hears nobody: what is keyed is known from the answers to commands alone. */
  KeyEar DEAF = (_, _) -> Optional.empty();

  /**
   * Tells each key from here on, from any thread; what is returned ends that. Empty when this
   * channel cannot be heard.
   */
  Optional<Runnable> listen(ChannelId channel, Consumer<Key> told);
}
