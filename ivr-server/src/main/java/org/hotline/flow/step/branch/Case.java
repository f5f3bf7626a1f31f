package org.hotline.flow.step.branch;

import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Value;
import org.hotline.flow.step.StepId;

/** A case of a branch, before its expression is compiled. */
record Case(Value.Text when, Located<StepId> next) {}
