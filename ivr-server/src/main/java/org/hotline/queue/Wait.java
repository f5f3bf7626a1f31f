package org.hotline.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.Voice;
import org.hotline.promise.Promises;
import org.hotline.prompt.Prompts;

/** One caller's wait, from joining the line to the end of the conversation. */
final class Wait {
  private final Stay stay;
  private final Ticket ticket;
  private final Line line;
  private final WaitTime time;
  private final Checkpoints checkpoints;
  private final WaitTold told;
  private final InstantSource clock;
  private final Voice voice;
  private final Comfort comfort;
  private final Meeting meeting;
  private final Expectation expectation;

  Wait(
      Stay stay,
      Ticket ticket,
      Line line,
      ClosingTime closing,
      Prompts prompts,
      Checkpoints checkpoints,
      Promises promises,
      WaitTold told,
      InstantSource clock) {
    this.stay = stay;
    this.ticket = ticket;
    this.line = line;
    this.time = new WaitTime(ticket, closing, clock);
    this.checkpoints = checkpoints;
    this.told = told;
    this.clock = clock;
    this.voice = stay.call().voice();
    this.expectation = new Expectation(ticket, line, promises, told);
    this.comfort =
        new Comfort(
            voice,
            prompts,
            stay.language(),
            ticket.policy(),
            new Announcement(
                expectation, ticket.policy().announced(), prompts, stay.language(), clock),
            told);
    this.meeting = new Meeting(voice, place(), checkpoints, told);
  }

  QueueOutcome fromTheStart() {
    checkpoints.save(place());
    return toTheEnd(this::enter);
  }

  /** At the old place. */
  QueueOutcome again() {
    return toTheEnd(this::waitOn);
  }

  /** As another life of the server kept it; who never met the agent waits again. */
  QueueOutcome inConversation(Conversation kept) {
    return toTheEnd(() -> meeting.goesOn(kept) ? talk(kept) : waitOn());
  }

  /** Whatever happens inside, the ticket is given back. */
  private QueueOutcome toTheEnd(Supplier<QueueOutcome> stay) {
    try {
      return stay.get();
    } catch (CallEnded gone) {
      throw meeting.tookPlace() ? gone : abandoned(gone);
    } finally {
      line.leave(ticket);
    }
  }

  private QueueOutcome enter() {
    comfort.music();
    return switch (Entry.tried(voice, this::taken)) {
      case TAKEN -> hold();
      case FULL -> turnedAway(QueueOutcome.FULL);
      case STORE_AWAY -> left(turnedAway(QueueOutcome.FAILED));
    };
  }

  private boolean taken() {
    return line.enter(ticket, stay.call().mailbox()::deliver, expectation::joined);
  }

  private QueueOutcome turnedAway(QueueOutcome outcome) {
    checkpoints.save(stay.here());
    return outcome;
  }

  private QueueOutcome waitOn() {
    join();
    return hold();
  }

  private void join() {
    comfort.music();
    line.join(ticket, stay.call().mailbox()::deliver);
  }

  private QueueOutcome talk(Conversation conversation) {
    return meeting.toTheEnd(conversation) ? QueueOutcome.SERVED : waitAnew();
  }

  /** Who was cut off from an agent, at the old place. */
  private QueueOutcome waitAnew() {
    expectation.returned();
    time.beginsAnew();
    line.join(ticket, stay.call().mailbox()::deliver);
    comfort.apologize();
    return hold();
  }

  private QueueOutcome hold() {
    WaitLimit limit = time.limit();
    for (; left(limit).isPositive(); limit = time.limit()) {
      Optional<CallEvent> answered = voice.await(Meeting::mayBegin, comfort.pause(left(limit)));
      if (answered.isEmpty()) {
        comfort.word(left(time.limit()));
      } else if (answered.get() instanceof Line.AgentAnswered agent
          && meeting.begins(Meeting.with(agent))) {
        return talk(Meeting.with(agent));
      } else {
        join();
      }
    }
    return left(limit.outcome());
  }

  private Duration left(WaitLimit limit) {
    return limit.left(clock.instant());
  }

  private Checkpoint place() {
    return stay.here()
        .at(
            new Checkpoint.Place(
                ticket.policy().name(), ticket.priority(), ticket.since(), ticket.agent()));
  }

  private CallEnded abandoned(CallEnded gone) {
    CallEnded left = gone.as(Ending.ABANDONED);
    told.left(left.ending().word());
    return left;
  }

  private QueueOutcome left(QueueOutcome outcome) {
    told.left(outcome.word());
    return outcome;
  }
}
