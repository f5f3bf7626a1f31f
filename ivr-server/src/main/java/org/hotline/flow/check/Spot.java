package org.hotline.flow.check;

import org.hotline.flow.step.StepId;

/** A step among those of all flows. */
record Spot(String flow, StepId step) {
  /** In a flow that is missing or cannot be followed; that is told elsewhere. */
  static final Spot UNKNOWN = new Spot("", new StepId("unknown"));

  /** Where the flow goes on once it has returned, wherever that is: one for all its returns. */
  static Spot behind(String flow) {
    return new Spot("behind " + flow, UNKNOWN.step());
  }

  /** The return of a flow is a part of it. */
  boolean isInOneFlowWith(Spot other) {
    return other.flow.equals(flow) || other.equals(behind(flow));
  }

  static Spot of(FlowDraft flow, StepDraft step) {
    return new Spot(flow.name(), step.id());
  }

  static Spot startOf(FlowDraft flow) {
    return new Spot(flow.name(), flow.start().orElseThrow().value());
  }
}
