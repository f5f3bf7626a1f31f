package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.routing.Dispatcher;
import org.hotline.routing.Match;

/** The agents' side of a run: they come, are rung, talk, wrap up, are free again, and go. */
final class Answering {
  private final Dispatcher rule;
  private final Agenda agenda;
  private final InLine line;
  private final Telling telling;
  private final Floor floor;
  private final Duration ring;

  Answering(Dispatcher rule, Agenda agenda, InLine line, Telling telling, Scenario scenario) {
    this.rule = rule;
    this.agenda = agenda;
    this.line = line;
    this.telling = telling;
    this.floor = new Floor(scenario);
    this.ring = scenario.ring();
  }

  void comes(Shift shift) {
    AgentId agent = shift.agent().id();
    floor.comes(shift, agenda.now());
    agenda.at(shift.until(), new Happening.Goes(agent));
    isReady(agent, agenda.now());
  }

  /** How many are there who can take the call. */
  int able(Ticket ticket) {
    return floor.able(ticket.skills(agenda.now()));
  }

  void goes(AgentId agent) {
    rule.busy(agent);
    floor.of(agent).goes(agenda.now());
  }

  void meets(Match match) {
    TicketId caller = match.ticket().id();
    floor.of(match.agent()).isTaken();
    line.rings(match, agenda.now());
    if (ring.isZero()) {
      picksUp(caller, match.agent());
    } else {
      agenda.at(agenda.now().plus(ring), new Happening.PicksUp(caller, match.agent()));
    }
  }

  /** Nothing, where the caller has given up meanwhile. */
  void picksUp(TicketId caller, AgentId agent) {
    line.ringsNoMore(caller)
        .ifPresent(rung -> line.leaves(caller).ifPresent(call -> talks(call, agent, rung.since())));
  }

  private void talks(ExpectedCall call, AgentId agent, Instant rung) {
    telling.ends(call, Fate.ANSWERED);
    rule.talks(agent);
    Instant end = agenda.now().plus(call.talk()).plus(call.queue().wrapUp());
    floor.of(agent).hasWorked(rung, end);
    agenda.at(end, new Happening.IsFree(agent));
  }

  /** The caller has gone while it rang; the agent was ready all the time. */
  void rangInVain(InLine.Rung rung) {
    AgentId agent = rung.match().agent();
    floor.of(agent).hasWorked(rung.since(), agenda.now());
    isFree(agent, rung.match().readySince());
  }

  void isFree(AgentId agent, Instant since) {
    floor.of(agent).isFree(agenda.now());
    isReady(agent, since);
  }

  private void isReady(AgentId agent, Instant since) {
    floor
        .of(agent)
        .ready()
        .flatMap(ready -> rule.ready(ready, since, agenda.now()))
        .ifPresent(this::meets);
  }

  Day day() {
    return new Day(telling.all(), floor.worked());
  }
}
