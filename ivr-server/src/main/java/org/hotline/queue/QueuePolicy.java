package org.hotline.queue;

import java.time.Duration;
import java.util.Map;
import org.hotline.call.QueueName;

/**
 * What holds for a queue.
 *
 * @param skills each required skill with its lowest level, 1 to 10
 * @param priority higher is served first; within one priority who came first
 * @param music class of music on hold
 * @param ringTime how long an agent's telephone rings before the caller is offered to another
 * @param wrapUp the agent's time after a call
 * @param longestWait after which the flow takes the outcome {@code timed-out}
 * @param mostWaiting beyond which the flow takes the outcome {@code full}
 * @param comfortEvery how often the comfort prompt is said; zero for never
 * @param comfort the prompt
 */
public record QueuePolicy(
    QueueName name,
    Map<String, Integer> skills,
    int priority,
    String music,
    Duration ringTime,
    Duration wrapUp,
    Duration longestWait,
    int mostWaiting,
    Duration comfortEvery,
    String comfort) {

  public QueuePolicy {
    skills = Map.copyOf(skills);
  }
}
