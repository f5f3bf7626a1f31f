package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;

/** Looks for one kind of mistake, flow by flow. */
interface FlowCheck extends Check {
  void check(FlowDraft flow, Manuscript all, Mistakes mistakes);

  @Override
  default void check(Manuscript all, Mistakes mistakes) {
    all.flows().forEach(flow -> check(flow, all, mistakes));
  }
}
