package org.hotline.queue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.QueueName;

/**
 * What a queue asks of an agent: skills with their lowest levels, and how this is relaxed while a
 * caller waits. After the last step it stays as it is.
 *
 * @param preferred skills that the rung agent has if one who is idle has them
 * @param sticky how long a caller who has an agent of the own waits for that one alone
 * @param overflow where else a caller stands after a while
 */
public record Demand(
    Map<String, Integer> skills,
    List<Relaxation> relaxed,
    Map<String, Integer> preferred,
    Duration sticky,
    Optional<Overflow> overflow) {
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

  /**
   * From then on, counted from the entry, the caller stands in another queue as well, at the same
   * place, for whatever is asked for there.
   */
  public record Overflow(Duration after, QueueName to, Demand demand) {}

  public Demand {
    skills = Map.copyOf(skills);
    relaxed = List.copyOf(relaxed);
    preferred = Map.copyOf(preferred);
  }

  public Demand(Map<String, Integer> skills, List<Relaxation> relaxed) {
    this(skills, relaxed, Map.of(), Duration.ZERO, Optional.empty());
  }

  public Demand preferring(Map<String, Integer> others) {
    return new Demand(skills, relaxed, others, sticky, overflow);
  }

  public Demand stickingFor(Duration time) {
    return new Demand(skills, relaxed, preferred, time, overflow);
  }

  public Demand overflowing(Overflow other) {
    return new Demand(skills, relaxed, preferred, sticky, Optional.of(other));
  }

  public static Demand ofAll(Map<String, Integer> skills) {
    return new Demand(skills, List.of());
  }

  /** What is asked for on behalf of a caller who has waited so long. */
  public Map<String, Integer> after(Duration waited) {
    return relaxed.isEmpty() ? skills : relaxedAfter(waited);
  }

  private Map<String, Integer> relaxedAfter(Duration waited) {
    return relaxed.stream()
        .filter(step -> step.after().compareTo(waited) <= 0)
        .reduce((_, later) -> later)
        .map(Relaxation::skills)
        .orElse(skills);
  }

  /** After how long a wait something changes next. */
  public Optional<Duration> next(Duration waited) {
    return changes().filter(after -> after.compareTo(waited) > 0).min(Comparator.naturalOrder());
  }

  private Stream<Duration> changes() {
    return Stream.concat(
        relaxed.stream().map(Relaxation::after),
        overflow.stream()
            .flatMap(other -> Stream.concat(Stream.of(other.after()), other.demand().changes())));
  }

  /** All that is asked for in the course of a wait. */
  public Stream<Map<String, Integer>> ever() {
    return Stream.of(
            Stream.of(skills),
            relaxed.stream().map(Relaxation::skills),
            overflow.stream().flatMap(other -> other.demand().ever()))
        .flatMap(all -> all);
  }
}
