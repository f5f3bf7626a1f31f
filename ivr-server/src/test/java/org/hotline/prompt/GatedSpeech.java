package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Speaks nothing before its gate is opened. */
final class GatedSpeech implements Speech {
  final FakeSpeech behind = new FakeSpeech();
  private final CountDownLatch gate = new CountDownLatch(1);

  void open() {
    gate.countDown();
  }

  @Override
  public void speak(Utterance utterance, Path target, Duration within) {
    if (utterance.words().contains("gated")) {
      pass();
    }
    behind.speak(utterance, target, within);
  }

  @Override
  public String version(Language language) {
    return behind.version(language);
  }

  private void pass() {
    try {
      gate.await();
    } catch (InterruptedException stopped) {
      throw new SoundNotMade("stopped at the gate", stopped);
    }
  }
}
