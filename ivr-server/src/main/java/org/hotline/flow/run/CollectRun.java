package org.hotline.flow.run;

import java.util.Optional;
import org.hotline.flow.step.Collect;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.VariableName;

/** Asks for digits; never again for what was keyed before, unless the flow wants that. */
final class CollectRun implements DoneAgain<Collect> {
  @Override
  public Outcome run(Collect collect, Scene scene) {
    VariableName variable = collect.into().value();
    if (scene.knows(variable) && !collect.again()) {
      return Outcome.NEXT;
    }
    return new Tries(scene, collect.patience(), question(collect), collect.question())
        .until(entry -> kept(collect, entry, scene));
  }

  private static Question question(Collect collect) {
    return new Question(
        collect.patience().firstKey(),
        collect.patience().betweenKeys(),
        collect.digits().max(),
        Optional.of(collect.terminator()),
        collect.secret());
  }

  private static Optional<Outcome> kept(Collect collect, String entry, Scene scene) {
    if (!collect.accepts(entry)) {
      return Optional.empty();
    }
    scene.set(collect.into().value(), entry);
    return Optional.of(Outcome.NEXT);
  }
}
