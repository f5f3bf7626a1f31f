package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.Step;

/**
 * No choice lies deeper than callers follow: three menus at the most, by the shortest way.
 * Questions within an errand, such as whether an address is right, are no part of the way to it.
 */
final class DeepMenu implements Check {
  private static final int DEEPEST = 3;

  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Paths paths = Paths.of(all);
    Set<Spot> menus = menus(all);
    Set<Spot> reached = new HashSet<>();
    Set<Spot> from = beginnings(all);
    for (int depth = 0; depth < DEEPEST; depth++) {
      Set<Spot> here = paths.fromUpTo(from, menus);
      reached.addAll(here);
      here.retainAll(menus);
      from = paths.targets(here);
    }
    Set<Spot> reachable = Paths.of(all, (step, _) -> isOnTheWay(step)).from(beginnings(all));
    all.flows().stream()
        .filter(FlowDraft::whole)
        .forEach(flow -> tell(flow, menus, reached, reachable, mistakes));
  }

  private static void tell(
      FlowDraft flow, Set<Spot> menus, Set<Spot> near, Set<Spot> reachable, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      Spot spot = Spot.of(flow, step);
      if (menus.contains(spot) && reachable.contains(spot) && !near.contains(spot)) {
        mistakes.add(
            step.at(),
            Rule.DEEP_MENU,
            "menu '%s' lies more than %d menus deep, where few callers get; lead to it from an earlier menu"
                .formatted(step.id(), DEEPEST));
      }
    }
  }

  private static boolean isOnTheWay(StepDraft step) {
    return step.does().filter(Step::isErrand).isEmpty();
  }

  private static Set<Spot> menus(Manuscript all) {
    return all.flows().stream()
        .flatMap(
            flow ->
                flow.steps().stream()
                    .filter(step -> step.does().filter(Step::offersChoice).isPresent())
                    .map(step -> Spot.of(flow, step)))
        .collect(Collectors.toSet());
  }

  /** Where calls begin: in flows that no other leads into. */
  private static Set<Spot> beginnings(Manuscript all) {
    Set<String> below =
        all.flows().stream()
            .flatMap(flow -> flow.steps().stream())
            .flatMap(step -> step.passage().stream())
            .map(Passage::flow)
            .map(flow -> flow.value())
            .collect(Collectors.toSet());
    return all.flows().stream()
        .filter(FlowDraft::whole)
        .filter(flow -> !below.contains(flow.name()))
        .map(Spot::startOf)
        .collect(Collectors.toSet());
  }
}
