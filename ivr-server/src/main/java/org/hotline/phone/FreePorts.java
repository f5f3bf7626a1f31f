package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody uses now, below those that the machine hands out by itself. */
public final class FreePorts {
  private static final int FIRST = 10_000;
  private static final int LAST = 31_000;

  private FreePorts() {}

  /** One port, free for UDP and for TCP. */
  public static int one() {
    return first(1);
  }

  /**
   * The first of several in a row; of these only the first is looked at, Asterisk steps over a
   * taken one.
   */
  public static int first(int count) {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST - count);
      if (isFree(port)) {
        return port;
      }
    }
  }

  public static boolean isFree(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (ServerSocket tcp = new ServerSocket();
        DatagramSocket udp = new DatagramSocket(null)) {
      tcp.bind(address);
      udp.bind(address);
      return true;
    } catch (BindException taken) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
