package org.hotline.flow.run;

import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;

/** A step that is simply done again after a restart: said again, asked again. */
interface DoneAgain<S extends Step> extends Run<S> {
  @Override
  default Outcome resume(S step, Scene scene) {
    return run(step, scene);
  }
}
