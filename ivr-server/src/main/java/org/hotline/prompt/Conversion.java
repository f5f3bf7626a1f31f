package org.hotline.prompt;

import java.nio.file.Path;

/** Brings a person's recording to the rate and level of all other sounds. */
public interface Conversion {
  /**
   * Writes the recording as a WAV file of 16 bit, one channel; throws {@link SoundNotMade} when it
   * cannot.
   */
  void convert(Path recording, SampleRate rate, Path target);

  /** Changes whenever the same recording would come out different. */
  String version();
}
