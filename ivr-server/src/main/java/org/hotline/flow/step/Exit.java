package org.hotline.flow.step;

import org.hotline.flow.mistake.At;

/** Where a step goes on with one of its outcomes, and where that was written. */
public record Exit(Outcome outcome, StepId target, At at) {}
