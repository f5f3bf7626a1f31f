package org.hotline.flow.run;

import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;

/** How a type of step is done, and how it is taken up again by another life of the server. */
interface Run<S extends Step> {
  Outcome run(S step, Scene scene);

  Outcome resume(S step, Scene scene);
}
