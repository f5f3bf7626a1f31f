package org.hotline.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.promise.Outlook;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;

/** What is told of the calls of a run as they end; of those in the counted time only. */
final class Telling {
  private final Scenario scenario;
  private final Agenda agenda;
  private final Foretelling foretelling = new Foretelling();
  private final List<Told> told = new ArrayList<>();

  Telling(Scenario scenario, Agenda agenda) {
    this.scenario = scenario;
    this.agenda = agenda;
  }

  /** Nobody could take the call at once. */
  void waits(ExpectedCall call, Ticket ticket, int ahead, int agents) {
    foretelling.waits(call, ticket, new Outlook(ahead + 1, ahead, agents, false));
  }

  void ends(ExpectedCall call, Fate fate) {
    Duration waited = Duration.between(call.at(), agenda.now());
    Optional<Foretold> foretold = foretelling.ends(call, fate, waited, agenda.now());
    if (scenario.counts(call.at())) {
      QueuePolicy queue = call.queue();
      told.add(
          new Told(queue.name(), call.at(), waited, fate, queue.precedence().target(), foretold));
    }
  }

  List<Told> all() {
    return told;
  }
}
