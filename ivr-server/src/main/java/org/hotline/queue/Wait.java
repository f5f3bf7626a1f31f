package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/** One caller's wait, from joining the line to the end of the conversation. */
final class Wait {
  private static final Duration STORE_RETRY = Duration.ofMillis(500);
  private static final int STORE_TRIES = 20;

  /** What came of asking for a place. */
  private enum Entry {
    TAKEN,
    FULL,
    STORE_AWAY
  }

  private final Stay stay;
  private final Ticket ticket;
  private final Line line;
  private final Prompts prompts;
  private final Checkpoints checkpoints;
  private final WaitTold told;
  private final InstantSource clock;
  private final Voice voice;
  private final Meeting meeting;

  Wait(
      Stay stay,
      Ticket ticket,
      Line line,
      Prompts prompts,
      Checkpoints checkpoints,
      WaitTold told,
      InstantSource clock) {
    this.stay = stay;
    this.ticket = ticket;
    this.line = line;
    this.prompts = prompts;
    this.checkpoints = checkpoints;
    this.told = told;
    this.clock = clock;
    this.voice = stay.call().voice();
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
    return toTheEnd(() -> meeting.goesOn(kept) ? meeting.toTheEnd(kept) : waitOn());
  }

  /** Whatever happens inside, the ticket is given back. */
  private QueueOutcome toTheEnd(Supplier<QueueOutcome> stay) {
    try {
      return stay.get();
    } catch (CallEnded gone) {
      throw gone.ending() == Ending.TALKED ? gone : abandoned(gone);
    } finally {
      line.leave(ticket);
    }
  }

  private QueueOutcome enter() {
    return switch (tried()) {
      case TAKEN -> hold();
      case FULL -> turnedAway(QueueOutcome.FULL);
      case STORE_AWAY -> left(turnedAway(QueueOutcome.FAILED));
    };
  }

  private Entry taken() {
    return line.enter(ticket, stay.call().mailbox()::deliver, told::joined)
        ? Entry.TAKEN
        : Entry.FULL;
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
    voice.music(ticket.policy().music());
    line.join(ticket, stay.call().mailbox()::deliver);
  }

  /** Redis may be away for a moment: the caller hears music and we try again, for a while. */
  private Entry tried() {
    voice.music(ticket.policy().music());
    for (int attempt = 1; attempt <= STORE_TRIES; attempt++) {
      try {
        return taken();
      } catch (Unreachable away) {
        voice.await(_ -> false, STORE_RETRY);
      }
    }
    return Entry.STORE_AWAY;
  }

  private QueueOutcome hold() {
    Instant end = ticket.since().plus(ticket.policy().longestWait());
    for (Duration left = until(end); left.isPositive(); left = until(end)) {
      Optional<CallEvent> answered = voice.await(Wait::agentAnswered, untilComfort(left));
      if (answered.isEmpty()) {
        comfort();
      } else if (answered.get() instanceof Line.AgentAnswered agent
          && meeting.begins(Meeting.with(agent))) {
        return meeting.toTheEnd(Meeting.with(agent));
      } else {
        join();
      }
    }
    return left(QueueOutcome.TIMED_OUT);
  }

  private void comfort() {
    prompts
        .sound(new PromptName(ticket.policy().comfort()), stay.language())
        .ifPresent(this::sayBetweenMusic);
  }

  private void sayBetweenMusic(Sound sound) {
    voice.quiet();
    if (voice.play(List.of(sound), Wait::agentAnswered) != Played.INTERRUPTED) {
      voice.music(ticket.policy().music());
    }
  }

  private Checkpoint place() {
    return stay.here()
        .at(new Checkpoint.Place(ticket.policy().name(), ticket.priority(), ticket.since()));
  }

  private CallEnded abandoned(CallEnded gone) {
    told.left("abandoned");
    return gone.as(Ending.ABANDONED);
  }

  private QueueOutcome left(QueueOutcome outcome) {
    told.left(outcome.word());
    return outcome;
  }

  private Duration until(Instant end) {
    return Duration.between(clock.instant(), end);
  }

  private Duration untilComfort(Duration left) {
    Duration every = ticket.policy().comfortEvery();
    return every.isZero() || every.compareTo(left) > 0 ? left : every;
  }

  private static boolean agentAnswered(CallEvent event) {
    return event instanceof Line.AgentAnswered;
  }
}
