package org.hotline.flow.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.queue.Demand;

/** Describes what a queue asks of its agents. */
final class DemandFields {
  static final Field<Map<Located<String>, Integer>> SKILLS =
      Field.optional(
          "skills",
          "each skill that an agent needs, with its lowest level, 1 to 10",
          new Table<>(Shapes.PLAIN_NAME, Shapes.LEVEL),
          Map.of());
  static final Field<Map<Located<String>, Integer>> PREFERS =
      Field.optional(
          "prefers",
          "skills with their levels, 1 to 10; of those who can take a call, who has the most of these is rung first",
          new Table<>(Shapes.PLAIN_NAME, Shapes.LEVEL),
          Map.of());

  static final Field<Located<Duration>> AFTER =
      Field.required(
          "after", "when a caller has waited so long", new Placed<>(Shapes.seconds(1, 86_400)));
  static final Field<Map<Located<String>, Integer>> TO =
      Field.required(
          "skills",
          "the lower level of each skill that less is asked of; 0 asks for it no longer",
          new Table<>(Shapes.PLAIN_NAME, new Whole(0, 9)));
  static final Field<List<Filled>> RELAX =
      Field.optional(
          "relax",
          "how less is asked for while a caller waits, step by step; after the last it stays so",
          new Listed<>(new Form<>("a step of 'relax'", List.of(AFTER, TO), filled -> filled)),
          List.of());

  static final Field<Duration> STICKY =
      Field.optional(
          "sticky",
          "how long a caller for whom the flow names an agent waits for that one alone, as long as that one takes calls",
          Shapes.seconds(0, 3600),
          Duration.ZERO);

  static final Field<Located<QueueName>> OTHER =
      Field.required(
          "to", "the other queue, whose agents then do as well", new Placed<>(Shapes.QUEUE));
  static final Field<Filled> OVERFLOW =
      Field.optional(
          "overflow",
          "after which wait a caller stands in another queue as well, at the same place, and in which",
          new Form<>("what 'overflow' says", List.of(AFTER, OTHER), filled -> filled));

  private DemandFields() {}

  static Demand demand(Filled queue) {
    Map<String, Integer> asked = QueuesFile.plain(queue.get(SKILLS));
    List<Demand.Relaxation> steps = new ArrayList<>();
    Map<String, Integer> left = new HashMap<>(asked);
    for (Filled step : queue.get(RELAX)) {
      step.get(TO).forEach((skill, level) -> lower(left, skill.value(), level));
      steps.add(new Demand.Relaxation(step.get(AFTER).value(), left));
    }
    return new Demand(asked, steps)
        .preferring(QueuesFile.plain(queue.get(PREFERS)))
        .stickingFor(queue.get(STICKY));
  }

  /** What the other queue asks for; empty where there is none of that name, which a check tells. */
  static Optional<Demand.Overflow> overflow(Filled queue, Map<String, Filled> all) {
    return queue.find(OVERFLOW).flatMap(over -> overflowTo(over.get(OTHER).value(), over, all));
  }

  private static Optional<Demand.Overflow> overflowTo(
      QueueName other, Filled over, Map<String, Filled> all) {
    return Optional.ofNullable(all.get(other.value()))
        .map(found -> new Demand.Overflow(over.get(AFTER).value(), other, demand(found)));
  }

  private static void lower(Map<String, Integer> asked, String skill, int level) {
    if (level == 0) {
      asked.remove(skill);
    } else {
      asked.put(skill, level);
    }
  }
}
