package org.hotline.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.hotline.call.QueueName;
import org.hotline.flow.Loaded;
import org.hotline.queue.QueuePolicy;
import org.hotline.record.CallRecord;
import org.hotline.simulation.Counted;
import org.hotline.simulation.Lengths;
import org.hotline.simulation.RecordedShifts;
import org.hotline.simulation.RecordedStay;
import org.hotline.simulation.RecordedTraffic;
import org.hotline.simulation.Scenario;
import org.hotline.simulation.Shift;
import org.hotline.simulation.Traffic;

/**
 * The scenario of a day that was recorded: its calls, and the agents who were there, under the
 * queues and skills of the files. What was recorded as the wait holds the ringing, so it rings as
 * long here.
 */
record RecordedDay(LocalDate date, ZoneId zone, List<CallRecord> known, Loaded files) {
  private static final String NOTHING =
      "expected recorded calls that waited in a queue of queues.yaml and talked with an agent of agents.yaml, but there are none of ";

  RecordedDay {
    known = List.copyOf(known);
  }

  Instant from() {
    return date.atStartOfDay(zone).toInstant();
  }

  private Instant until() {
    return date.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private List<CallRecord> calls() {
    return known.stream()
        .filter(call -> !call.began().isBefore(from()) && call.began().isBefore(until()))
        .toList();
  }

  Scenario scenario() {
    List<Shift> shifts = new RecordedShifts(calls()).of(files.agents());
    List<Duration> talks = stays(_ -> true).stream().flatMap(stay -> stay.talk().stream()).toList();
    if (talks.isEmpty() || shifts.isEmpty()) {
      throw new NoAnswer(NOTHING + date);
    }
    List<Traffic> traffic =
        queues().stream().<Traffic>map(queue -> traffic(queue, new Lengths.OneOf(talks))).toList();
    return new Scenario(traffic, shifts, ring(), Integer.MAX_VALUE, from(), until());
  }

  List<QueuePolicy> queues() {
    return files.queues().values().stream()
        .filter(queue -> !stays(queue.name()::equals).isEmpty())
        .toList();
  }

  Counted happened(QueuePolicy queue) {
    Duration target = queue.precedence().target();
    return new Counted(
        stays(queue.name()::equals).stream().map(stay -> stay.told(target)).toList());
  }

  private RecordedTraffic traffic(QueuePolicy queue, Lengths talks) {
    return new RecordedTraffic(queue, stays(queue.name()::equals), talks);
  }

  private List<RecordedStay> stays(Predicate<QueueName> queue) {
    return calls().stream()
        .flatMap(RecordedStay::of)
        .filter(stay -> queue.test(stay.queue()))
        .toList();
  }

  /** From the last ring of a call to its conversation, on average. */
  private Duration ring() {
    List<Duration> rings =
        calls().stream()
            .filter(call -> !call.rung().isEmpty() && !call.conversations().isEmpty())
            .map(
                call ->
                    Duration.between(
                        call.rung().getLast().at(), call.conversations().getLast().began()))
            .filter(Duration::isPositive)
            .toList();
    Duration all = rings.stream().reduce(Duration.ZERO, Duration::plus);
    return rings.isEmpty() ? Duration.ZERO : all.dividedBy(rings.size());
  }
}
