package org.hotline.flow.test.stage;

import java.util.Map;
import java.util.Optional;
import org.hotline.call.CallEnded;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.flow.test.Act;
import org.hotline.queue.QueueOutcome;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Stay;
import org.hotline.queue.Waiting;

/** A waiting room that ends every stay as the script says; who hangs up in it gives up waiting. */
final class StagedWaiting implements Waiting {
  private final Map<QueueName, QueuePolicy> queues;
  private final StagedCaller caller;
  private final Script script;
  private final VirtualClock clock;

  StagedWaiting(
      Map<QueueName, QueuePolicy> queues, StagedCaller caller, Script script, VirtualClock clock) {
    this.queues = queues;
    this.caller = caller;
    this.script = script;
    this.clock = clock;
  }

  @Override
  public QueueOutcome wait(Stay stay) {
    mayHangUp();
    QueueOutcome outcome = told(stay.queue());
    if (outcome == QueueOutcome.TIMED_OUT) {
      Optional.ofNullable(queues.get(stay.queue()))
          .ifPresent(policy -> clock.advance(policy.longestWait()));
    }
    return outcome;
  }

  @Override
  public QueueOutcome resume(Stay stay) {
    return wait(stay);
  }

  private void mayHangUp() {
    try {
      caller.turn();
    } catch (CallEnded gone) {
      throw gone.as(Ending.ABANDONED);
    }
  }

  private QueueOutcome told(QueueName queue) {
    return script
        .take(Act.Queue.class, act -> act.name().value().equals(queue))
        .map(Act.Queue::outcome)
        .orElseThrow(
            () ->
                script.fails(
                    "step '%s' lets the caller wait in queue '%s'"
                        .formatted(script.memory().step(), queue.value()),
                    "write '- queue: {%s: served}' before this".formatted(queue.value())));
  }
}
