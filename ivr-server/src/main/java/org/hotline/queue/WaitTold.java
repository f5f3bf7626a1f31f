package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;

/** What the journal is told of one caller's wait. */
final class WaitTold {
  private final CallId call;
  private final Ticket ticket;
  private final Journal journal;
  private final InstantSource clock;
  private Instant since;

  WaitTold(Stay stay, Ticket ticket, Journal journal, InstantSource clock) {
    this.call = stay.call().id();
    this.ticket = ticket;
    this.journal = journal;
    this.clock = clock;
    this.since = ticket.since();
  }

  /**
   * @param promised within which the wait ends, nine times in ten
   */
  void joined(int position, Optional<Duration> promised) {
    journal.add(
        new Fact.JoinedQueue(call, clock.instant(), ticket.policy().name(), position, promised));
  }

  /** A stay of its own: the wait before the conversation was another. */
  void returned(int position) {
    since = clock.instant();
    joined(position, Optional.empty());
  }

  void announced(Announcement.Said said) {
    journal.add(
        new Fact.Announced(
            call,
            clock.instant(),
            ticket.policy().name(),
            said.position(),
            Duration.ofMinutes(said.minutes().from()),
            Duration.ofMinutes(said.minutes().to()),
            said.apology()));
  }

  void connected(Checkpoint.Conversation conversation) {
    Duration waited = Duration.between(since, conversation.since());
    conversation
        .agent()
        .ifPresent(
            agent -> journal.add(new Fact.Connected(call, conversation.since(), agent, waited)));
    left(QueueOutcome.SERVED.word());
  }

  void talked(Checkpoint.Conversation conversation, String endedBy) {
    Instant end = clock.instant();
    Duration talked = Duration.between(conversation.since(), end);
    conversation
        .agent()
        .ifPresent(agent -> journal.add(new Fact.TalkEnded(call, end, agent, endedBy, talked)));
  }

  void left(String outcome) {
    Instant now = clock.instant();
    Duration waited = Duration.between(since, now);
    journal.add(new Fact.LeftQueue(call, now, ticket.policy().name(), outcome, waited));
  }
}
