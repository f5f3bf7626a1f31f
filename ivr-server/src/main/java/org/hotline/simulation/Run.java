package org.hotline.simulation;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.routing.Dispatcher;
import org.hotline.routing.Match;

/** One run of a scenario: the production rule is told what happens, on the agenda's clock. */
final class Run {
  private final Dispatcher rule = new Dispatcher();
  private final Agenda agenda = new Agenda();
  private final InLine line = new InLine();
  private final Scenario scenario;
  private final Telling telling;
  private final Answering answering;
  private final Iterator<ExpectedCall> calls;
  private int joined;

  Run(Scenario scenario, List<ExpectedCall> callsInOrder) {
    this.scenario = scenario;
    this.telling = new Telling(scenario, agenda);
    this.answering = new Answering(rule, agenda, line, telling, scenario);
    this.calls = callsInOrder.iterator();
  }

  /** Until nothing is due any more: who still waits when the last call has come is served. */
  Day toTheEnd() {
    scenario.shifts().forEach(shift -> agenda.at(shift.from(), new Happening.Comes(shift)));
    expectNext();
    while (!agenda.isEmpty()) {
      happens(agenda.next());
    }
    return answering.day();
  }

  private void happens(Happening what) {
    switch (what) {
      case Happening.Calls(ExpectedCall call) -> calls(call);
      case Happening.GivesUp(TicketId caller) -> leaves(caller, Fate.ABANDONED);
      case Happening.TimeIsUp(TicketId caller) -> leaves(caller, Fate.TIMED_OUT);
      case Happening.LessIsAsked(Ticket caller) -> lessIsAsked(caller);
      case Happening.PicksUp(TicketId caller, AgentId agent) -> answering.picksUp(caller, agent);
      case Happening.IsFree(AgentId agent) -> answering.isFree(agent, agenda.now());
      case Happening.Comes(Shift shift) -> answering.comes(shift);
      case Happening.Goes(AgentId agent) -> answering.goes(agent);
    }
  }

  private void expectNext() {
    if (calls.hasNext()) {
      ExpectedCall next = calls.next();
      agenda.at(next.at(), new Happening.Calls(next));
    }
  }

  private void calls(ExpectedCall call) {
    expectNext();
    boolean full = isFull(call.queue());
    Ticket ticket = call.ticket(joined++);
    line.joins(ticket.id(), call);
    Optional<Match> match = rule.waits(ticket, agenda.now());
    match.ifPresent(answering::meets);
    if (match.isEmpty() && full) {
      leaves(ticket.id(), Fate.TURNED_AWAY);
    } else if (match.isEmpty()) {
      telling.waits(call, ticket, line.length(call.queue().name()) - 1, answering.able(ticket));
      waits(call, ticket);
    } else if (!scenario.ring().isZero()) {
      waits(call, ticket);
    }
  }

  private boolean isFull(QueuePolicy queue) {
    return line.length() >= scenario.places() || line.length(queue.name()) >= queue.mostWaiting();
  }

  /** The queue's own bound counts after the caller's: both may be the same moment. */
  private void waits(ExpectedCall call, Ticket ticket) {
    TicketId id = ticket.id();
    call.patience().ifPresent(most -> agenda.at(call.at().plus(most), new Happening.GivesUp(id)));
    agenda.at(call.at().plus(call.queue().longestWait()), new Happening.TimeIsUp(id));
    expectLess(ticket);
  }

  private void expectLess(Ticket ticket) {
    ticket
        .nextChange(agenda.now())
        .ifPresent(at -> agenda.at(at, new Happening.LessIsAsked(ticket)));
  }

  private void lessIsAsked(Ticket ticket) {
    if (line.waits(ticket.id())) {
      rule.waitsOn(ticket.id(), agenda.now()).ifPresent(answering::meets);
      expectLess(ticket);
    }
  }

  private void leaves(TicketId id, Fate fate) {
    rule.left(id);
    line.leaves(id).ifPresent(call -> telling.ends(call, fate));
    line.ringsNoMore(id).ifPresent(answering::rangInVain);
  }
}
