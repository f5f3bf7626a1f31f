package org.hotline.flow.run;

import java.util.Optional;
import org.hotline.call.Key;
import org.hotline.flow.step.Menu;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Patience;

/** Asks for a key of the menu. */
final class MenuRun implements DoneAgain<Menu> {
  @Override
  public Outcome run(Menu menu, Scene scene) {
    return new Tries(scene, menu.patience(), question(menu.patience()), menu.question())
        .until(entry -> chosen(menu, new Key(entry.charAt(0))));
  }

  private static Question question(Patience patience) {
    return new Question(patience.firstKey(), patience.betweenKeys(), 1, Optional.empty(), false);
  }

  private static Optional<Outcome> chosen(Menu menu, Key key) {
    return menu.keys().contains(key) ? Optional.of(Outcome.key(key)) : Optional.empty();
  }
}
