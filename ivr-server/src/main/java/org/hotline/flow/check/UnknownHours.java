package org.hotline.flow.check;

import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Every hours that a flow names are in hours.yaml. */
final class UnknownHours implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      step.does()
          .ifPresent(does -> does.hoursNamed().forEach(hours -> demand(hours, all, mistakes)));
    }
  }

  static void demand(Located<String> hours, Manuscript all, Mistakes mistakes) {
    String name = hours.value();
    if (!all.hours().containsKey(name)) {
      mistakes.add(
          hours.at(),
          Rule.UNKNOWN_HOURS,
          "hours \"%s\" are not in hours.yaml%s"
              .formatted(name, Likeness.hint(name, all.hours().keySet())));
    }
  }
}
