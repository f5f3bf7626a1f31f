package org.hotline.flow.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotline.flow.step.Exit;

/**
 * The ways on which a call may go without anybody being asked anything. A step that calls another
 * flow is passed so when that flow can be; two that call the same one are not linked by it.
 */
final class HastyWays {
  private final Manuscript all;
  private final List<FlowDraft> flows;
  private final Set<String> passed = new HashSet<>();

  HastyWays(Manuscript all) {
    this.all = all;
    this.flows = all.flows().stream().filter(FlowDraft::whole).toList();
  }

  /** A flow that turns out to be passed may let those be passed that call it. */
  Paths paths() {
    Paths paths = Paths.ofCalls(all, this::isHasty);
    while (passed.addAll(passedOn(paths))) {
      paths = Paths.ofCalls(all, this::isHasty);
    }
    return paths;
  }

  private List<String> passedOn(Paths paths) {
    Set<Spot> reached = paths.insideFlows().from(flows.stream().map(Spot::startOf).toList());
    return flows.stream()
        .map(FlowDraft::name)
        .filter(flow -> reached.contains(Spot.behind(flow)))
        .toList();
  }

  private boolean isHasty(StepDraft step, Exit exit) {
    return step.does().filter(does -> does.isHasty(exit.outcome())).isPresent() || isPassed(step);
  }

  private boolean isPassed(StepDraft step) {
    return step.passage()
        .filter(passage -> passage.comesBack() && passed.contains(passage.flow().value()))
        .isPresent();
  }
}
