package org.hotline.flow.test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.flow.mistake.Located;

/**
 * What came of one test.
 *
 * @param failure empty when all came as the test says
 * @param trail what happened, line by line
 */
public record Verdict(
    String flow,
    Located<String> test,
    Optional<Failure> failure,
    List<String> trail,
    Set<Visited> visited) {
  public Verdict {
    trail = List.copyOf(trail);
    visited = Set.copyOf(visited);
  }

  public boolean passed() {
    return failure.isEmpty();
  }
}
