package org.hotline.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;
import org.hotline.call.QueueName;
import org.hotline.journal.Journal;
import org.hotline.promise.Promises;
import org.hotline.prompt.Prompts;

/** Where callers wait: takes them in, or says why not, and takes them in again after a restart. */
public final class WaitingRoom implements Waiting {
  private final Line line;
  private final Function<QueueName, Optional<QueuePolicy>> policies;
  private final ClosingTime closing;
  private final Prompts prompts;
  private final Checkpoints checkpoints;
  private final Promises promises;
  private final Journal journal;
  private final InstantSource clock;

  public WaitingRoom(
      Line line,
      Function<QueueName, Optional<QueuePolicy>> policies,
      ClosingTime closing,
      Prompts prompts,
      Checkpoints checkpoints,
      Promises promises,
      Journal journal,
      InstantSource clock) {
    this.line = line;
    this.policies = policies;
    this.closing = closing;
    this.prompts = prompts;
    this.checkpoints = checkpoints;
    this.promises = promises;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public QueueOutcome wait(Stay stay) {
    Optional<QueuePolicy> policy = policies.apply(stay.queue());
    if (policy.isEmpty()) {
      return QueueOutcome.FAILED;
    }
    if (closing.of(policy.get()).filter(clock.instant()::isAfter).isPresent()) {
      return QueueOutcome.CLOSED;
    }
    if (!line.staffed(policy.get())) {
      return QueueOutcome.NO_AGENTS;
    }
    if (!line.takesCalls(policy.get())) {
      return QueueOutcome.NOT_READY;
    }
    return enter(stay, ticket(stay, policy.get(), clock.instant())).fromTheStart();
  }

  @Override
  public QueueOutcome resume(Stay stay) {
    Optional<QueuePolicy> policy = policies.apply(stay.queue());
    Optional<Checkpoint.Place> place = stay.here().place();
    if (policy.isEmpty() || place.isEmpty()) {
      return wait(stay);
    }
    Wait wait = enter(stay, ticket(stay, policy.get(), place.get().since()));
    return stay.here().conversation().map(wait::inConversation).orElseGet(wait::again);
  }

  private Wait enter(Stay stay, Ticket ticket) {
    return new Wait(
        stay,
        ticket,
        line,
        closing,
        prompts,
        checkpoints,
        promises,
        new WaitTold(stay, ticket, journal, clock),
        clock);
  }

  private static Ticket ticket(Stay stay, QueuePolicy policy, Instant since) {
    int priority = stay.priority().orElse(policy.precedence().priority());
    TicketId id = TicketId.of(stay.call().id());
    return new Ticket(id, policy, priority, since, stay.call().arrival().from(), stay.agent());
  }
}
