package org.hotline.flow.step.branch;

import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Node;
import org.hotline.flow.step.StepId;

/** A case of a branch, before its expression is compiled. */
record Case(Node.Text when, Located<StepId> next) {}
