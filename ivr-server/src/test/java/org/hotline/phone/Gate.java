package org.hotline.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/**
 * Stands between the server and Asterisk: can cut their connections, keep them apart, and hold back
 * one request on its way.
 */
public final class Gate implements AutoCloseable {
  /** A request that is held back: nothing of its connection goes on from there. */
  private record Trap(Predicate<String> request, CountDownLatch caught) {
    static final Trap NONE = new Trap(_ -> false, new CountDownLatch(1));
  }

  private final int asterisk;
  private final ServerSocket entrance;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Trap trap = Trap.NONE;
  private volatile boolean shut;
  private volatile boolean mute;

  private Gate(int asterisk) throws IOException {
    this.asterisk = asterisk;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("gate").start(this::letIn);
  }

  static Gate before(int asterisk) throws IOException {
    return new Gate(asterisk);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** As when a cable is pulled: nothing gets through, and nobody is told that it does not. */
  public void swallows() {
    mute = true;
  }

  /** Nobody gets through until it opens. */
  public void shuts() {
    shut = true;
    open.forEach(Gate::close);
    open.clear();
  }

  public void opens() {
    trap = Trap.NONE;
    mute = false;
    shut = false;
  }

  /** From now on requests of this kind stay here. */
  public void holdsBack(String method, String act) {
    trap =
        new Trap(
            text -> text.contains("\"" + method + "\"") && text.contains(act),
            new CountDownLatch(1));
  }

  /** Whether such a request has come. */
  public boolean holdsOne() {
    return trap.caught().getCount() == 0;
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    shuts();
  }

  private void letIn() {
    while (!entrance.isClosed()) {
      try {
        letThrough(entrance.accept());
      } catch (IOException closed) {
        // The next one may fare better; when the gate is closed the loop ends.
      }
    }
  }

  private void letThrough(Socket server) throws IOException {
    if (shut) {
      close(server);
      return;
    }
    Socket switchSide = new Socket(InetAddress.getLoopbackAddress(), asterisk);
    open.add(server);
    open.add(switchSide);
    RequestFrames frames = new RequestFrames();
    carry(server, switchSide, bytes -> frames.add(bytes).stream().noneMatch(this::isCaught));
    carry(switchSide, server, _ -> true);
  }

  private boolean isCaught(String request) {
    Trap set = trap;
    if (!set.request().test(request)) {
      return false;
    }
    set.caught().countDown();
    return true;
  }

  private void carry(Socket from, Socket to, Predicate<byte[]> mayPass) {
    Thread.ofVirtual().start(() -> carryAll(from, to, mayPass));
  }

  private void carryAll(Socket from, Socket to, Predicate<byte[]> mayPass) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[16_384];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!mayPass.test(Arrays.copyOf(buffer, read))) {
          return;
        }
        if (!mute) {
          out.write(buffer, 0, read);
        }
      }
      close(to);
    } catch (IOException broken) {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
