package org.hotline.flow.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.flow.mistake.At;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/**
 * A step as far as it could be read.
 *
 * @param type empty when there is no such type
 * @param exits what the step itself wires
 * @param does empty when a setting could not be read
 */
public record StepDraft(
    StepId id,
    At at,
    Optional<StepType> type,
    Map<Outcome, Exit> exits,
    List<Assignment> sets,
    List<Use> uses,
    Optional<Step> does) {

  /** The way that it takes into another flow. */
  Optional<Passage> passage() {
    return does.flatMap(Step::passage);
  }

  boolean leadsTo(Predicate<Destination> wanted) {
    return does.map(Step::destination).filter(wanted).isPresent();
  }
}
