package org.hotline.routing;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Where callers stand in rows and idle agents in crews. Each row and each crew are compared once,
 * when the later of the two comes up, and not again for each caller and agent.
 */
final class Hall {
  private final Side<Row.Kind, Row> rows = new Side<>(Row::new);
  private final Side<Map<String, Integer>, Crew> crews = new Side<>(Crew::new);
  private final Lineup idle = new Lineup();

  private Row row(Row.Kind kind) {
    return rows.find(kind).orElseGet(() -> open(kind));
  }

  private Row open(Row.Kind kind) {
    Row row = rows.open(kind);
    crews.all().forEach(row::meet);
    crews.all().forEach(crew -> crew.meet(row));
    return row;
  }

  /** The one of agents with these skills; whoever is to be in it has to be added at once. */
  Crew crew(Map<String, Integer> skills) {
    return crews.find(skills).orElseGet(() -> open(skills));
  }

  private Crew open(Map<String, Integer> skills) {
    Crew crew = crews.open(skills);
    rows.all().forEach(row -> row.meet(crew));
    rows.all().forEach(crew::meet);
    return crew;
  }

  void add(Waiter waiter, Row.Kind kind) {
    Row row = row(kind);
    waiter.rows().add(row);
    row.add(waiter);
    rows.changed(row);
  }

  void remove(Waiter waiter) {
    for (Row row : waiter.rows()) {
      row.remove(waiter);
      rows.changed(row);
    }
  }

  void add(Idle agent) {
    idle.add(agent);
    agent.crew().add(agent);
    crews.changed(agent.crew());
  }

  void remove(Idle agent) {
    idle.remove(agent);
    agent.crew().remove(agent);
    crews.changed(agent.crew());
  }

  /** The idle agent who is rung for those of a row. */
  Optional<Idle> agentFor(Row row) {
    for (BitSet equals : row.crews()) {
      BitSet ready = crews.occupied(equals);
      if (!ready.isEmpty()) {
        return first(ready, row.order());
      }
    }
    return Optional.empty();
  }

  /**
   * Where many crews fit, one of the first of all is likely of them; otherwise each is asked for
   * its own first.
   */
  private Optional<Idle> first(BitSet ready, Comparator<Idle> order) {
    return idle.by(order).stream()
        .limit(ready.cardinality())
        .filter(agent -> ready.get(agent.crew().number()))
        .findFirst()
        .or(() -> crews.of(ready).map(crew -> crew.first(order)).min(order));
  }

  /** The caller whom this agent is offered. */
  Optional<Waiter> callerFor(Idle agent, Instant now) {
    return rows.of(rows.occupied(agent.crew().rows()))
        .map(Row::first)
        .min(Waiter.mostUrgentFirst(now));
  }

  /** The first of all callers for whom an agent is idle. */
  Optional<Waiter> firstToServe(Instant now) {
    return rows.occupied()
        .filter(row -> agentFor(row).isPresent())
        .map(Row::first)
        .min(Waiter.mostUrgentFirst(now));
  }
}
