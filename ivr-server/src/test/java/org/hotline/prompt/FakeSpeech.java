package org.hotline.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes a WAV file whose samples are the words' bytes; cannot say "unspeakable". */
final class FakeSpeech implements Speech {
  final List<String> spoken = new CopyOnWriteArrayList<>();
  private String version = "1";

  void becomes(String newVersion) {
    version = newVersion;
  }

  @Override
  public void speak(Utterance utterance, Path target, Duration within) {
    String words = utterance.words();
    if (words.equals("unspeakable")) {
      throw new SoundNotMade("no voice for this");
    }
    spoken.add(utterance.language() + ":" + utterance.rate().hertz() + ":" + words);
    write(words, target);
  }

  @Override
  public String version(Language language) {
    return version;
  }

  static void write(String words, Path target) {
    byte[] samples = words.repeat(2).getBytes(StandardCharsets.UTF_8);
    ByteBuffer wav = ByteBuffer.allocate(44 + samples.length).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII));
    wav.putInt(36 + samples.length).position(44).put(samples);
    try {
      Files.write(target, wav.array());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
