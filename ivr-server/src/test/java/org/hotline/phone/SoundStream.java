package org.hotline.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Sound of one call, a packet each 20 ms: silence goes out and keys, what comes in is kept. */
public final class SoundStream implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration PACKET = Duration.ofMillis(20);
  private static final int SAMPLES = 160;
  private static final int HEADER = 12;
  private static final byte A_LAW = 8;
  private static final byte KEYS = 101;
  private static final byte SILENCE = (byte) 0xD5;
  private static final int KEY_PACKETS = 5;
  private static final int KEY_END = 0x80;
  private static final int SOURCE = 0x70C4E7;

  private final InetAddress here;
  private final DatagramSocket socket;
  private final PacketLog heard;
  private int far;
  private short number;
  private int time;

  SoundStream(InetAddress here) throws IOException {
    this.here = here;
    this.socket = new DatagramSocket(FreePorts.first(2), here);
    this.heard = new PacketLog(socket, HEADER);
  }

  int port() {
    return socket.getLocalPort();
  }

  void begin(int farPort) throws IOException {
    far = farPort;
    heard.begin();
    silence(1);
  }

  /** Presses a key for 100 ms; the moment at which it is released. */
  public long press(char key) throws IOException {
    for (int packet = 1; packet <= KEY_PACKETS; packet++) {
      send(KEYS, event(key, packet * SAMPLES, 0), packet == 1);
      LockSupport.parkNanos(PACKET.toNanos());
    }
    long released = System.nanoTime();
    int duration = (KEY_PACKETS + 1) * SAMPLES;
    for (int copy = 0; copy < 3; copy++) {
      send(KEYS, event(key, duration, KEY_END), false);
    }
    time += duration;
    return released;
  }

  /** The first packet after that moment which is wanted; silence goes out meanwhile. */
  public HeardPacket firstAfter(long moment, Predicate<HeardPacket> wanted) throws IOException {
    long end = System.nanoTime() + SOON.toNanos();
    Optional<HeardPacket> found = heard.firstAfter(moment, wanted);
    while (found.isEmpty() && System.nanoTime() < end) {
      silence(1);
      found = heard.firstAfter(moment, wanted);
    }
    return found.orElseThrow(
        () -> new IllegalStateException("Expected a sound within " + SOON + ", but none came"));
  }

  /** Sends nothing but silence for a while. */
  public void silence(int packets) throws IOException {
    byte[] samples = new byte[SAMPLES];
    Arrays.fill(samples, SILENCE);
    for (int packet = 0; packet < packets; packet++) {
      send(A_LAW, samples, false);
      time += SAMPLES;
      LockSupport.parkNanos(PACKET.toNanos());
    }
  }

  /** What came until now counts no more. */
  public void forget() {
    heard.clear();
  }

  @Override
  public void close() {
    socket.close();
  }

  /** As in RFC 4733: which key, how loud, and for how long by now. */
  private static byte[] event(char key, int duration, int end) {
    byte which = (byte) "0123456789*#".indexOf(key);
    return new byte[] {which, (byte) (end | 10), (byte) (duration >> 8), (byte) duration};
  }

  private void send(byte type, byte[] body, boolean marked) throws IOException {
    byte[] packet =
        ByteBuffer.allocate(HEADER + body.length)
            .put((byte) 0x80)
            .put((byte) (marked ? type | 0x80 : type))
            .putShort(number++)
            .putInt(time)
            .putInt(SOURCE)
            .put(body)
            .array();
    socket.send(new DatagramPacket(packet, packet.length, here, far));
  }
}
