package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Conversion of recordings by sox. */
public final class CommandConversion implements Conversion {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Override
  public void convert(Path recording, SampleRate rate, Path target) {
    List<String> levelled = SoxEffects.command(rate, target.toAbsolutePath().toString());
    new Pipeline(List.of(levelled), LONGEST).run(recording);
  }

  @Override
  public String version() {
    return String.join(" ", SoxEffects.LEVELLED);
  }
}
