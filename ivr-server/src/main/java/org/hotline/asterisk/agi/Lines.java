package org.hotline.asterisk.agi;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Lines read from a socket that nobody needs to trust: so long, so many, and within so much time.
 */
final class Lines {
  static final int LONGEST = 4_096;
  static final int MOST = 200;

  private final Socket socket;
  private final InputStream stream;
  private final byte[] read = new byte[1_024];
  private int at;
  private int end;
  private int lines;
  private long deadline;

  Lines(Socket socket) throws IOException {
    this.socket = socket;
    this.stream = socket.getInputStream();
  }

  /** What is read from here on has to be there within this time. */
  void expectWithin(Duration time) {
    lines = 0;
    deadline = System.nanoTime() + time.toNanos();
  }

  String next() throws IOException {
    if (++lines > MOST) {
      throw new ProtocolException("expected at most " + MOST + " lines");
    }
    StringBuilder bytes = new StringBuilder();
    for (byte one = take(); one != '\n'; one = take()) {
      if (bytes.length() == LONGEST) {
        throw new ProtocolException("expected a line of at most " + LONGEST + " bytes");
      }
      bytes.append((char) (one & 0xff));
    }
    return text(bytes);
  }

  private static String text(StringBuilder bytes) {
    String line = bytes.toString();
    return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Whether something to read comes within this time. */
  boolean come(Duration within) throws IOException {
    return at < end || filled(Math.min(within.toMillis(), left()));
  }

  private byte take() throws IOException {
    if (at == end) {
      fill();
    }
    return read[at++];
  }

  private void fill() throws IOException {
    if (!filled(left())) {
      throw late();
    }
  }

  private long left() throws IOException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw late();
    }
    return left;
  }

  private boolean filled(long milliseconds) throws IOException {
    socket.setSoTimeout((int) Math.min(milliseconds, Integer.MAX_VALUE));
    try {
      end = stream.read(read);
    } catch (SocketTimeoutException nothing) {
      return false;
    }
    at = 0;
    if (end <= 0) {
      end = 0;
      throw new EOFException("Asterisk hung up");
    }
    return true;
  }

  private static SocketTimeoutException late() {
    return new SocketTimeoutException("expected the whole of it sooner");
  }
}
