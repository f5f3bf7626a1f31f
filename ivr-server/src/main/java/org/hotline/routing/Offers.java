package org.hotline.routing;

import java.time.Instant;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.queue.Ticket;

/** Where offers are committed: one act, one script, and whoever holds an old token is refused. */
public interface Offers {
  /** What became of a commit. */
  sealed interface Commit {
    record Done(OfferId offer) implements Commit {}

    /** The ticket is not waiting there: the caller left, or another dispatcher was faster. */
    record TicketGone() implements Commit {}

    /** The agent is not ready there. */
    record AgentBusy() implements Commit {}

    /** The store has lost who dispatches, and all else; whoever is there may take over. */
    record Forgotten() implements Commit {}

    /** Another server dispatches now; this one must stop. */
    record Fenced() implements Commit {}
  }

  /** Takes over: all who dispatched before are refused from now on. */
  void takeOver();

  Commit commit(Ticket ticket, AgentId agent, Instant at);

  /** The agent answered; false when the offer is not the ticket's any more. */
  boolean accept(Ticket ticket, AgentId agent, OfferId offer, Instant at);

  /** The offer came to nothing: the ticket waits again, at its old place. */
  void giveBack(Ticket ticket, AgentId agent, OfferId offer);
}
