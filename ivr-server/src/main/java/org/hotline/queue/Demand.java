package org.hotline.queue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a queue asks of an agent: skills with their lowest levels, and how this is relaxed while a
 * caller waits. After the last step it stays as it is.
 *
 * @param preferred skills that the rung agent has if one who is idle has them
 */
public record Demand(
    Map<String, Integer> skills, List<Relaxation> relaxed, Map<String, Integer> preferred) {
  /**
   * From then on, counted from the entry, these skills are asked for.
   *
   * @param skills all of them, also those that stay as they were
   */
  public record Relaxation(Duration after, Map<String, Integer> skills) {
    public Relaxation {
      skills = Map.copyOf(skills);
    }
  }

  public Demand {
    skills = Map.copyOf(skills);
    relaxed = List.copyOf(relaxed);
    preferred = Map.copyOf(preferred);
  }

  public Demand(Map<String, Integer> skills, List<Relaxation> relaxed) {
    this(skills, relaxed, Map.of());
  }

  public static Demand ofAll(Map<String, Integer> skills) {
    return new Demand(skills, List.of());
  }

  /** What is asked for on behalf of a caller who has waited so long. */
  public Map<String, Integer> after(Duration waited) {
    return relaxed.stream()
        .filter(step -> step.after().compareTo(waited) <= 0)
        .reduce((_, later) -> later)
        .map(Relaxation::skills)
        .orElse(skills);
  }

  /** After how long a wait something changes next. */
  public Optional<Duration> next(Duration waited) {
    return relaxed.stream()
        .map(Relaxation::after)
        .filter(after -> after.compareTo(waited) > 0)
        .findFirst();
  }

  /** All that is asked for in the course of a wait. */
  public Stream<Map<String, Integer>> ever() {
    return Stream.concat(Stream.of(skills), relaxed.stream().map(Relaxation::skills));
  }
}
