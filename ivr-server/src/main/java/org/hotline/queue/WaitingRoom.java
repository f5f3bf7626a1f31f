package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.hotline.call.VoiceFailed;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/** What a waiting caller lives through, from joining a queue to the end of the conversation. */
public final class WaitingRoom implements Waiting {
  private static final Duration STORE_RETRY = Duration.ofMillis(500);
  private static final int STORE_TRIES = 6;

  private final Line line;
  private final Function<QueueName, Optional<QueuePolicy>> policies;
  private final Prompts prompts;
  private final Checkpoints checkpoints;
  private final Journal journal;
  private final InstantSource clock;

  public WaitingRoom(
      Line line,
      Function<QueueName, Optional<QueuePolicy>> policies,
      Prompts prompts,
      Checkpoints checkpoints,
      Journal journal,
      InstantSource clock) {
    this.line = line;
    this.policies = policies;
    this.prompts = prompts;
    this.checkpoints = checkpoints;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public QueueOutcome wait(Stay stay) {
    Optional<QueuePolicy> policy = policies.apply(stay.queue());
    if (policy.isEmpty()) {
      return QueueOutcome.FAILED;
    }
    if (line.length(policy.get()) >= policy.get().mostWaiting()) {
      return QueueOutcome.FULL;
    }
    if (!line.staffed(policy.get())) {
      return QueueOutcome.NO_AGENTS;
    }
    Ticket ticket = ticket(stay, policy.get(), clock.instant());
    checkpoints.save(place(stay, ticket, Optional.empty()));
    return inLine(stay, ticket);
  }

  @Override
  public QueueOutcome resume(Stay stay) {
    Optional<QueuePolicy> policy = policies.apply(stay.queue());
    Optional<Checkpoint.Queued> place = stay.here().queued();
    if (policy.isEmpty() || place.isEmpty()) {
      return wait(stay);
    }
    Ticket ticket = ticket(stay, policy.get(), place.get().since());
    return place
        .get()
        .conversation()
        .map(conversation -> goOnTalking(stay, ticket, conversation))
        .orElseGet(() -> inLine(stay, ticket));
  }

  /** Whatever happens inside, the ticket is given back. */
  private QueueOutcome inLine(Stay stay, Ticket ticket) {
    try {
      return join(stay, ticket) ? hold(stay, ticket) : left(stay, ticket, QueueOutcome.FAILED);
    } catch (CallEnded gone) {
      throw gone.ending() == Ending.TALKED ? gone : abandoned(stay, ticket, gone);
    } finally {
      line.leave(ticket);
    }
  }

  /** Redis may be away for a moment: the caller hears music and we try again, for a while. */
  private boolean join(Stay stay, Ticket ticket) {
    stay.call().voice().music(ticket.policy().music());
    for (int attempt = 1; attempt <= STORE_TRIES; attempt++) {
      try {
        line.join(ticket, stay.call().mailbox()::deliver);
        tellJoined(stay, ticket);
        return true;
      } catch (Unreachable away) {
        stay.call().voice().await(_ -> false, STORE_RETRY);
      }
    }
    return false;
  }

  private QueueOutcome hold(Stay stay, Ticket ticket) {
    Instant end = ticket.since().plus(ticket.policy().longestWait());
    while (true) {
      Duration left = Duration.between(clock.instant(), end);
      if (left.isNegative() || left.isZero()) {
        return left(stay, ticket, QueueOutcome.TIMED_OUT);
      }
      Optional<CallEvent> answered =
          stay.call().voice().await(WaitingRoom::agentAnswered, untilComfort(ticket, left));
      if (answered.isPresent() && answered.get() instanceof Line.AgentAnswered agent) {
        Optional<QueueOutcome> outcome = talk(stay, ticket, agent);
        if (outcome.isPresent()) {
          return outcome.get();
        }
      } else {
        comfort(stay, ticket);
      }
    }
  }

  /** Empty when the agent's leg was gone before the two could be bridged: the caller waits on. */
  private Optional<QueueOutcome> talk(Stay stay, Ticket ticket, Line.AgentAnswered answered) {
    Instant start = clock.instant();
    Checkpoint.Conversation conversation =
        new Checkpoint.Conversation(Optional.of(answered.agent()), answered.talk(), start);
    checkpoints.save(place(stay, ticket, Optional.of(conversation)));
    if (!connect(stay, answered.talk())) {
      checkpoints.save(place(stay, ticket, Optional.empty()));
      stay.call().voice().music(ticket.policy().music());
      return Optional.empty();
    }
    Duration waited = Duration.between(ticket.since(), start);
    journal.add(new Fact.Connected(stay.call().id(), start, answered.agent(), waited));
    tellLeft(stay, ticket, QueueOutcome.SERVED.word());
    return Optional.of(goOnTalking(stay, ticket, conversation));
  }

  private static boolean connect(Stay stay, Talk talk) {
    try {
      stay.call().voice().connect(talk);
      return true;
    } catch (VoiceFailed _) {
      return false;
    }
  }

  private QueueOutcome goOnTalking(Stay stay, Ticket ticket, Checkpoint.Conversation conversation) {
    try {
      stay.call().voice().stayWith(conversation.talk());
      tellTalked(stay, conversation, "agent");
      return QueueOutcome.SERVED;
    } catch (CallEnded gone) {
      tellTalked(stay, conversation, "caller");
      throw gone.as(Ending.TALKED);
    } finally {
      line.leave(ticket);
    }
  }

  private void comfort(Stay stay, Ticket ticket) {
    prompts
        .sound(new PromptName(ticket.policy().comfort()), stay.language())
        .ifPresent(sound -> stay.call().voice().play(List.of(sound), WaitingRoom::agentAnswered));
    stay.call().voice().music(ticket.policy().music());
  }

  private static Duration untilComfort(Ticket ticket, Duration left) {
    Duration every = ticket.policy().comfortEvery();
    return every.isZero() || every.compareTo(left) > 0 ? left : every;
  }

  private static boolean agentAnswered(CallEvent event) {
    return event instanceof Line.AgentAnswered;
  }

  private Ticket ticket(Stay stay, QueuePolicy policy, Instant since) {
    int priority = stay.priority().orElse(policy.priority());
    return new Ticket(
        TicketId.of(stay.call().id()), policy, priority, since, stay.call().arrival().from());
  }

  private static Checkpoint place(
      Stay stay, Ticket ticket, Optional<Checkpoint.Conversation> conversation) {
    return stay.here()
        .with(
            new Checkpoint.Queued(
                ticket.policy().name(), ticket.priority(), ticket.since(), conversation));
  }

  private void tellJoined(Stay stay, Ticket ticket) {
    journal.add(
        new Fact.JoinedQueue(
            stay.call().id(),
            clock.instant(),
            ticket.policy().name(),
            line.position(ticket),
            Optional.empty()));
  }

  private void tellTalked(Stay stay, Checkpoint.Conversation conversation, String by) {
    Instant end = clock.instant();
    conversation
        .agent()
        .ifPresent(
            agent ->
                journal.add(
                    new Fact.TalkEnded(
                        stay.call().id(),
                        end,
                        agent,
                        by,
                        Duration.between(conversation.since(), end))));
  }

  private CallEnded abandoned(Stay stay, Ticket ticket, CallEnded gone) {
    tellLeft(stay, ticket, "abandoned");
    return gone.as(Ending.ABANDONED);
  }

  private QueueOutcome left(Stay stay, Ticket ticket, QueueOutcome outcome) {
    tellLeft(stay, ticket, outcome.word());
    return outcome;
  }

  private void tellLeft(Stay stay, Ticket ticket, String outcome) {
    Instant now = clock.instant();
    Duration waited = Duration.between(ticket.since(), now);
    journal.add(new Fact.LeftQueue(stay.call().id(), now, ticket.policy().name(), outcome, waited));
  }
}
