package org.hotline.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.OfferId;
import org.hotline.call.Talk;
import org.hotline.promise.Outlook;

/** What a waiting caller needs of routing: to stand in line, to know the place, to leave. */
public interface Line {
  /** An agent has answered for this caller: connect at once. */
  record AgentAnswered(AgentId agent, OfferId offer, Talk talk, Instant at)
      implements CallEvent.Notice {}

  /**
   * The agent's telephone is gone, in the middle of the conversation; told before the leg is ended.
   */
  record AgentLost(Talk talk) implements CallEvent.Notice {}

  /** Whether somebody is logged in who has the skills. */
  boolean staffed(QueuePolicy queue);

  /** Whether one of them takes calls, or will without being told to. */
  boolean takesCalls(QueuePolicy queue);

  /**
   * Takes a new place; false when the queue is full. From now on the caller may be told {@link
   * AgentAnswered}.
   *
   * @param place told, before anything rings, how many are served before this ticket, plus one
   * @throws org.hotline.call.Unreachable when the place could not be kept
   */
  boolean enter(Ticket ticket, Consumer<CallEvent> caller, IntConsumer place);

  /** How things stand for who waits; empty where nobody at work can take the call. */
  Optional<Outlook> outlook(Ticket ticket);

  /** Waits, again or still, at the place that the ticket has; nobody loses it by an absence. */
  void join(Ticket ticket, Consumer<CallEvent> caller);

  /** Always called in the end, whatever became of the caller. */
  void leave(Ticket ticket);
}
