package org.hotline.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.queue.QueuePolicy;

/** What is told of the calls of a run as they end; of those in the counted time only. */
final class Telling {
  private final Scenario scenario;
  private final Agenda agenda;
  private final List<Told> told = new ArrayList<>();

  Telling(Scenario scenario, Agenda agenda) {
    this.scenario = scenario;
    this.agenda = agenda;
  }

  void ends(ExpectedCall call, Fate fate) {
    if (scenario.counts(call.at())) {
      QueuePolicy queue = call.queue();
      Duration waited = Duration.between(call.at(), agenda.now());
      told.add(new Told(queue.name(), call.at(), waited, fate, queue.precedence().target()));
    }
  }

  List<Told> all() {
    return told;
  }
}
