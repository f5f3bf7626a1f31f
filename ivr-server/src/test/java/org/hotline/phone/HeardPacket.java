package org.hotline.phone;

import java.net.DatagramPacket;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One packet of sound.
 *
 * @param at when it came, as {@link System#nanoTime}
 * @param samples in A-law
 */
public record HeardPacket(long at, ByteBuffer samples) {
  /** The larger this, the louder a sample is that counts as sound: A-law has eight segments. */
  private static final int SEGMENT = 3;

  static HeardPacket of(DatagramPacket packet, int header, long at) {
    byte[] samples = Arrays.copyOfRange(packet.getData(), header, packet.getLength());
    return new HeardPacket(at, ByteBuffer.wrap(samples));
  }

  /** Whether there is more in it than the breath of a line. */
  public boolean isSound() {
    for (byte sample : samples.array()) {
      if (((sample ^ 0x55) >> 4 & 7) >= SEGMENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether it sounds just as this one. */
  public boolean isLike(HeardPacket other) {
    return samples.equals(other.samples);
  }
}
