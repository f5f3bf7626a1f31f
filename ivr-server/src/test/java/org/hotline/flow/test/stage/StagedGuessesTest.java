package org.hotline.flow.test.stage;

import org.hotline.admission.Guesses;
import org.hotline.admission.GuessesContract;

class StagedGuessesTest extends GuessesContract {
  private final StagedGuesses guesses = new StagedGuesses();

  @Override
  protected Guesses guesses() {
    return guesses;
  }
}
