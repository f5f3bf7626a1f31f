package org.hotline.prompt;

import java.nio.file.Path;

/** Says which rate was asked for. */
final class FakeConversion implements Conversion {
  @Override
  public void convert(Path recording, SampleRate rate, Path target) {
    FakeSpeech.write("converted to " + rate, target);
  }

  @Override
  public String version() {
    return "1";
  }
}
