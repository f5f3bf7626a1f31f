package org.hotline.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One connection to the pages that stays open: asks when the test says so, and reads answers. */
final class Guest implements AutoCloseable {
  private static final String LENGTH = "content-length: ";
  private static final int PATIENCE_MILLISECONDS = 30_000;

  private final Socket socket = new Socket();
  private final BufferedReader said;

  private Guest(String from, int port) throws IOException {
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress("127.0.0.1", port));
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    said =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  static Guest ofThisMachine(int port) throws IOException {
    return new Guest("127.0.0.1", port);
  }

  /** Has another address than the one it connects to. */
  static Guest fromElsewhere(int port) throws IOException {
    return new Guest("127.0.0.2", port);
  }

  void asks(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: hotline\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The status of the next answer, which is read to its end. */
  int isAnswered() throws IOException {
    String status = Objects.requireNonNull(said.readLine(), "the connection was closed");
    int length = 0;
    for (String line = said.readLine(); !"".equals(line); line = said.readLine()) {
      length = line.startsWith(LENGTH) ? Integer.parseInt(line.substring(LENGTH.length())) : length;
    }
    said.skip(length);
    return Integer.parseInt(status.split(" ", -1)[1]);
  }

  boolean hasHeardNothing() throws IOException {
    return !said.ready();
  }

  boolean isSentAway() throws IOException {
    return said.read() == -1;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
