package org.hotline.queue;

import java.time.Instant;
import java.util.function.Consumer;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.OfferId;
import org.hotline.call.Talk;

/** What a waiting caller needs of routing: to stand in line, to know the place, to leave. */
public interface Line {
  /** An agent has answered for this caller: connect at once. */
  record AgentAnswered(AgentId agent, OfferId offer, Talk talk, Instant at)
      implements CallEvent.Notice {}

  /** How many tickets the queue has, to hold against its limit. */
  int length(QueuePolicy queue);

  /** Whether somebody is logged in who has the skills. */
  boolean staffed(QueuePolicy queue);

  /** From now on the caller may be told {@link AgentAnswered}. */
  void join(Ticket ticket, Consumer<CallEvent> caller);

  /** Everyone who would be served before this ticket, plus one. */
  int position(Ticket ticket);

  /** Always called in the end, whatever became of the caller. */
  void leave(Ticket ticket);
}
