package org.hotline.call;

import java.util.Collection;

/**
 * Keeps the newest checkpoint of every call; never holds up a call: what cannot be written now is
 * written later.
 */
public interface Checkpoints {
  void save(Checkpoint checkpoint);

  void remove(CallId call);

  /** All that was kept; read once, at start. */
  Collection<Checkpoint> all();
}
