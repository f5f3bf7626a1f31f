package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Duration;

/** Turns words into sound. */
public interface Speech {
  /**
   * Writes the spoken words as a WAV file of 16 bit, one channel; throws {@link SoundNotMade} when
   * it cannot, or not within the time.
   */
  void speak(Utterance utterance, Path target, Duration within);

  /** Changes whenever the same words would sound different: voice, pace, program. */
  String version(Language language);
}
