package org.hotline.flow.test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.flow.Flow;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Way;

/**
 * Which outcomes of a flow its tests went through.
 *
 * @param untested the outcomes that none went through, by their steps
 */
public record Coverage(String flow, int all, Map<String, List<String>> untested) {
  public static Coverage of(Flow flow, Collection<Visited> visited) {
    int all = 0;
    Map<String, List<String>> untested = new LinkedHashMap<>();
    for (FlowStep step : flow.steps().values()) {
      Set<String> outcomes = outcomes(step);
      all += outcomes.size();
      List<String> missing = missing(flow.name(), step, outcomes, visited);
      if (!missing.isEmpty()) {
        untested.put(step.id().value(), missing);
      }
    }
    return new Coverage(flow.name(), all, untested);
  }

  public int tested() {
    return all - untested.values().stream().mapToInt(List::size).sum();
  }

  /** For people to read; one line per step. */
  public List<String> lines() {
    if (tested() == 0) {
      return List.of("%s: none of %d outcomes tested".formatted(flow, all));
    }
    String sum = "%s: %d of %d outcomes tested".formatted(flow, tested(), all);
    List<String> lines = new ArrayList<>(List.of(sum));
    untested.forEach(
        (step, outcomes) ->
            lines.add("  never tested: step '" + step + "' " + String.join(", ", outcomes)));
    return lines;
  }

  /** Keys and cases first, then what the type of step fixes; the end where there is no way on. */
  private static Set<String> outcomes(FlowStep step) {
    Stream<String> own = step.exits().keySet().stream().map(Outcome::word).sorted();
    Stream<String> fixed = step.does().type().ways().stream().map(Way::outcome).map(Outcome::word);
    Set<String> outcomes = new LinkedHashSet<>(fixed.toList());
    List<String> further = own.filter(outcome -> !outcomes.contains(outcome)).toList();
    Set<String> all = new LinkedHashSet<>(further);
    all.addAll(outcomes);
    return all.isEmpty() ? Set.of(Outcome.END.word()) : all;
  }

  private static List<String> missing(
      String flow, FlowStep step, Set<String> outcomes, Collection<Visited> visited) {
    return outcomes.stream()
        .filter(outcome -> !visited.contains(new Visited(flow, step.id().value(), outcome)))
        .toList();
  }
}
