package org.hotline.prompt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** What can be heard in a WAV file; levels in dB below full scale. */
public record Waveform(AudioFormat format, short[] samples) {
  public static Waveform of(Path file) throws IOException {
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
      byte[] bytes = sound.readAllBytes();
      short[] samples = new short[bytes.length / 2];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
      return new Waveform(sound.getFormat(), samples);
    } catch (UnsupportedAudioFileException notSound) {
      throw new IOException(notSound);
    }
  }

  public double seconds() {
    return samples.length / (double) format.getSampleRate();
  }

  public double peak() {
    int loudest = 1;
    for (short sample : samples) {
      loudest = Math.max(loudest, Math.abs((int) sample));
    }
    return decibel(loudest);
  }

  public double level() {
    return level(0, samples.length);
  }

  /** The level from one sample to another. */
  public double level(int from, int to) {
    double sum = 1;
    for (int at = from; at < to; at++) {
      sum += samples[at] * samples[at];
    }
    return decibel(Math.sqrt(sum / Math.max(1, to - from)));
  }

  private static double decibel(double amplitude) {
    return 20 * Math.log10(amplitude / Short.MAX_VALUE);
  }
}
