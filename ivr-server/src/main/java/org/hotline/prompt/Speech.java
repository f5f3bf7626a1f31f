package org.hotline.prompt;

import java.nio.file.Path;

/** Turns words into sound. */
public interface Speech {
  /**
   * Writes the spoken words as a WAV file of 16 bit, one channel; throws {@link SoundNotMade} when
   * it cannot.
   */
  void speak(String words, Language language, SampleRate rate, Path target);

  /** Changes whenever the same words would sound different: voice, pace, program. */
  String version(Language language);
}
