package org.hotline.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A port before which so many wait that the next are neither let in nor sent away. */
final class FullDoor implements AutoCloseable {
  private static final int WAITING = 8;

  private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final List<SocketChannel> waiting = new ArrayList<>();

  FullDoor() throws IOException {
    for (int each = 0; each < WAITING; each++) {
      SocketChannel visitor = SocketChannel.open();
      visitor.configureBlocking(false);
      visitor.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
      waiting.add(visitor);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    for (SocketChannel visitor : waiting) {
      visitor.close();
    }
    door.close();
  }
}
