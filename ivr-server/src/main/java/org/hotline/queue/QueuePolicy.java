package org.hotline.queue;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.QueueName;

/**
 * What holds for a queue.
 *
 * @param demand what is asked of an agent
 * @param choice which of several agents is rung
 * @param precedence who is served first
 * @param music class of music on hold
 * @param ringTime how long an agent's telephone rings before the caller is offered to another
 * @param wrapUp the agent's time after a call
 * @param longestWait after which the flow takes the outcome {@code timed-out}
 * @param mostWaiting beyond which the flow takes the outcome {@code full}
 * @param comfortEvery how often the comfort prompt is said; zero for never
 * @param comfort the prompt
 * @param announced what a waiting caller is told of the own place and wait
 * @param usualCall how long a call takes, until enough calls have told
 * @param hours during which it is open; empty for always
 * @param handover what comes between an agent's answer and the caller
 */
public record QueuePolicy(
    QueueName name,
    Demand demand,
    AgentChoice choice,
    Precedence precedence,
    String music,
    Duration ringTime,
    Duration wrapUp,
    Duration longestWait,
    int mostWaiting,
    Duration comfortEvery,
    String comfort,
    Announced announced,
    Duration usualCall,
    Optional<String> hours,
    Handover handover) {}
