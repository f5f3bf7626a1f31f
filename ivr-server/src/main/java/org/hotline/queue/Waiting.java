package org.hotline.queue;

/** The door to the waiting room, as flows see it. */
public interface Waiting {
  /** From joining the queue to the end of the conversation, or to the reason why there was none. */
  QueueOutcome wait(Stay stay);

  /** Takes up a stay that another life of the server began, with its place, or its conversation. */
  QueueOutcome resume(Stay stay);
}
