package org.hotline.prompt;

import java.util.Locale;
import java.util.Map;

/** By which name the speech program or service knows the voice of each language. */
public record VoiceNames(Map<String, String> voices) {
  public static final VoiceNames OF_ESPEAK = new VoiceNames(Map.of("nl", "nl", "en", "en-gb"));

  public VoiceNames {
    voices = Map.copyOf(voices);
  }

  /** A region without a voice of its own has its language's. */
  public String of(Language language) {
    String code = language.code();
    String everywhere = language.everywhere().code();
    String usual = voices.getOrDefault(everywhere, code.toLowerCase(Locale.ROOT));
    return voices.getOrDefault(code, usual);
  }
}
