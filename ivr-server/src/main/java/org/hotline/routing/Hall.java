package org.hotline.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Where callers stand in rows and idle agents in crews. Each row and each crew are compared once,
 * when the later of the two comes up, and not again for each caller and agent.
 */
final class Hall {
  private static final Comparator<Idle> FIRST = Idle.LONGEST_FIRST;

  private final Side<Row.Kind, Row> rows = new Side<>(Row::new);
  private final Side<Map<String, Integer>, Crew> crews = new Side<>(Crew::new);

  Row row(Row.Kind kind) {
    return rows.find(kind).orElseGet(() -> open(kind));
  }

  private Row open(Row.Kind kind) {
    Row row = rows.open(kind);
    crews.all().forEach(row::meet);
    crews.all().forEach(crew -> crew.meet(row));
    return row;
  }

  private Crew crew(Idle agent) {
    Map<String, Integer> skills = agent.agent().skills();
    return crews.find(skills).orElseGet(() -> open(skills));
  }

  private Crew open(Map<String, Integer> skills) {
    Crew crew = crews.open(skills);
    rows.all().forEach(row -> row.meet(crew));
    rows.all().forEach(crew::meet);
    return crew;
  }

  void add(Waiter waiter) {
    waiter.row().add(waiter);
    rows.changed(waiter.row());
  }

  void remove(Waiter waiter) {
    waiter.row().remove(waiter);
    rows.changed(waiter.row());
  }

  void add(Idle agent) {
    Crew crew = crew(agent);
    crew.add(agent);
    crews.changed(crew);
  }

  void remove(Idle agent) {
    Crew crew = crew(agent);
    crew.remove(agent);
    crews.changed(crew);
  }

  /** The idle agent who is rung for the first of a row. */
  Optional<Idle> agentFor(Row row) {
    return row.crews().stream()
        .map(tier -> crews.occupied(tier).map(Crew::first).min(FIRST))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The caller whom this agent is offered. */
  Optional<Waiter> callerFor(Idle agent, Instant now) {
    return rows.occupied(crew(agent).rows()).min(Row.mostUrgentFirst(now)).map(Row::first);
  }

  /** The first of all callers for whom an agent is idle. */
  Optional<Waiter> firstToServe(Instant now) {
    return rows.occupied()
        .filter(row -> agentFor(row).isPresent())
        .min(Row.mostUrgentFirst(now))
        .map(Row::first);
  }
}
