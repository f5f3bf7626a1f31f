package org.hotline.flow.step;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.Key;

/**
 * What keys an answer may have.
 *
 * @param longest after so many keys the answer is complete
 * @param end the key that ends an answer of variable length; empty where each key is an answer
 */
public record Question(
    Duration firstKey, Duration betweenKeys, int longest, Optional<Key> end, boolean secret) {

  boolean endsWith(Key key) {
    return end.isPresent() && end.get().equals(key);
  }

  /** The key * goes back to the beginning of an entry. */
  boolean wipedBy(Key key) {
    return end.isPresent() && key.equals(Key.STAR);
  }
}
