package org.hotline.prompt;

import java.util.ArrayList;
import java.util.List;

/**
 * What sox does to every sound: the rate, no rumble, silence off both ends, soft words lifted, and
 * the loudest sample at -3 dB, so that nothing is clipped and nothing is faint.
 */
final class SoxEffects {
  static final List<String> LEVELLED =
      List.of(
          ("highpass 80 norm -3 silence 1 0.02 0.4% reverse silence 1 0.02 0.4% reverse"
                  + " compand 0.005,0.15 6:-60,-60,-30,-18,0,-6 norm -3 pad 0.02 0.05")
              .split(" "));

  private SoxEffects() {}

  /** The command that reads a WAV file from its input and writes the target. */
  static List<String> command(SampleRate rate, String target) {
    List<String> command = new ArrayList<>(List.of("sox", "-D", "-V1", "-t", "wav", "-"));
    command.addAll(List.of("-c", "1", "-b", "16", "-e", "signed-integer", "-t", "wav", target));
    command.addAll(List.of("rate", String.valueOf(rate.hertz())));
    command.addAll(LEVELLED);
    return command;
  }
}
