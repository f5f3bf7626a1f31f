package org.hotline.prompt;

/** The program that speaks by default. */
class EspeakTest extends SpeechContract {
  @Override
  protected Speech speech() {
    return new CommandSpeech();
  }
}
