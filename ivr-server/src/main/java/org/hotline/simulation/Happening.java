package org.hotline.simulation;

import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** What is due at a moment; whether it still matters is looked at then. */
sealed interface Happening {
  record Calls(ExpectedCall call) implements Happening {}

  record GivesUp(TicketId caller) implements Happening {}

  record TimeIsUp(TicketId caller) implements Happening {}

  /** The queue asks for less from now on. */
  record LessIsAsked(Ticket caller) implements Happening {}

  record PicksUp(TicketId caller, AgentId agent) implements Happening {}

  /** Conversation and wrap-up are over. */
  record IsFree(AgentId agent) implements Happening {}

  record Comes(Shift shift) implements Happening {}

  record Goes(AgentId agent) implements Happening {}
}
