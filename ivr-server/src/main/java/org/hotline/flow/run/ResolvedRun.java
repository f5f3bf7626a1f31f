package org.hotline.flow.run;

import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Resolved;
import org.hotline.journal.Fact;

/** Tells that the caller got what was wanted. */
final class ResolvedRun implements DoneAgain<Resolved> {
  @Override
  public Outcome run(Resolved resolved, Scene scene) {
    scene.tell((call, at) -> new Fact.Resolved(call, at, resolved.request()));
    return Outcome.NEXT;
  }
}
