package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports that nobody uses now, below those that the machine hands out by itself. */
public final class FreePorts {
  private static final int FIRST = 10_000;

  /** From here on are those for sound, so that a call never takes what a service is about to. */
  private static final int SOUND = 14_000;

  private static final int LAST = 32_000;
  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt((LAST - SOUND) / 2) * 2);

  private FreePorts() {}

  /** One port, free for UDP and for TCP. */
  public static int one() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, SOUND);
      if (isFree(port)) {
        return port;
      }
    }
  }

  /**
   * The first of several in a row, an even one; no two rows overlap until all ports were handed
   * out. Only the first is looked at, since Asterisk steps over a taken one.
   */
  public static int first(int count) {
    while (true) {
      int port = SOUND + NEXT.getAndUpdate(next -> after(next, count));
      if (port + count <= LAST && isFree(port)) {
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

  private static int after(int place, int count) {
    int next = place + count + count % 2;
    return next + count > LAST - SOUND ? 0 : next;
  }
}
