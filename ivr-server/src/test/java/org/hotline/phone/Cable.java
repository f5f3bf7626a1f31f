package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** What a telephone hangs on: pulled out, nothing comes in, and nobody is told that it does not. */
final class Cable implements AutoCloseable {
  /** Who hears each message. */
  interface Ear {
    void hear(SipText message) throws IOException;
  }

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final int LARGEST = 8_192;

  private final DatagramSocket socket;
  private final int far;
  private volatile boolean in = true;

  Cable(int far) throws IOException {
    this.socket = new DatagramSocket(FreePorts.one(), HERE);
    this.far = far;
  }

  int port() {
    return socket.getLocalPort();
  }

  void listen(Ear ear) {
    Thread.ofPlatform().daemon().start(() -> receive(ear));
  }

  void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    socket.send(new DatagramPacket(bytes, bytes.length, HERE, far));
  }

  void isPulled() {
    in = false;
  }

  void isPutBack() {
    in = true;
  }

  boolean isIn() {
    return in;
  }

  boolean isOpen() {
    return !socket.isClosed();
  }

  @Override
  public void close() {
    socket.close();
  }

  private void receive(Ear ear) {
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        socket.receive(packet);
        String text =
            new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1);
        if (in && !text.isBlank()) {
          ear.hear(new SipText(text));
        }
      }
    } catch (SocketException closed) {
      return;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
