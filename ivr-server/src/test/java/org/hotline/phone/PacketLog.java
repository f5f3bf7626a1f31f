package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** What came in at one socket, until that is closed. */
final class PacketLog {
  private static final int LARGEST = 2_048;

  private final DatagramSocket socket;
  private final int header;
  private final List<HeardPacket> heard = new CopyOnWriteArrayList<>();

  PacketLog(DatagramSocket socket, int header) {
    this.socket = socket;
    this.header = header;
  }

  void begin() {
    Thread.ofPlatform().daemon().start(this::receive);
  }

  void clear() {
    heard.clear();
  }

  Optional<HeardPacket> firstAfter(long moment, Predicate<HeardPacket> wanted) {
    return heard.stream().filter(packet -> packet.at() > moment && wanted.test(packet)).findFirst();
  }

  private void receive() {
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        socket.receive(packet);
        heard.add(HeardPacket.of(packet, header, System.nanoTime()));
      }
    } catch (SocketException closed) {
      return;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
