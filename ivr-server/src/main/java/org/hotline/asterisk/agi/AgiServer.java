package org.hotline.asterisk.agi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where dialplans connect by AGI; each connection has a virtual thread, its call's own. */
public final class AgiServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AgiServer.class);
  private static final int WAITING_TO_BE_ACCEPTED = 1_024;

  private final ServerSocket entrance;
  private final AgiDesk desk;
  private final AgiLimits limits;
  private final AtomicInteger connections = new AtomicInteger();

  /**
   * @param secret whether what a call says as its first argument will do
   */
  public AgiServer(
      ServerSocket entrance,
      AgiReception reception,
      Findings findings,
      AgiFiles files,
      Predicate<String> secret,
      KeyEar ear,
      AgiLimits limits,
      InstantSource clock) {
    this.entrance = entrance;
    this.desk = new AgiDesk(reception, findings, files, secret, ear, clock);
    this.limits = limits;
  }

  /** Takes the port; nobody is served before {@link #open}. */
  public static ServerSocket entrance(String host, int port) {
    try {
      return new ServerSocket(port, WAITING_TO_BE_ACCEPTED, InetAddress.getByName(host));
    } catch (IOException taken) {
      throw new IllegalStateException(
          "expected agi.port %d of agi.address %s to be free, but: %s; another port in hotline.conf helps"
              .formatted(port, host, taken.getMessage()),
          taken);
    }
  }

  public void open() {
    Thread.ofVirtual().name("agi-entrance").start(this::acceptAll);
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException gone) {
      LOG.debug("the entrance for AGI was closed already", gone);
    }
  }

  private void acceptAll() {
    DeafSpell spell = new DeafSpell(LOG::error, LOG::info);
    try {
      while (!entrance.isClosed()) {
        accept(spell);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept(DeafSpell spell) throws InterruptedException {
    try {
      Socket socket = entrance.accept();
      spell.ends();
      welcome(socket);
    } catch (IOException failed) {
      if (!entrance.isClosed()) {
        Thread.sleep(spell.goesOn(failed));
      }
    }
  }

  private void welcome(Socket socket) {
    if (connections.incrementAndGet() > limits.connections()) {
      LOG.warn("cut off a connection on AGI: there are {} already", limits.connections());
      connections.decrementAndGet();
      cutOff(socket);
      return;
    }
    Thread.ofVirtual().name("agi-connection").start(() -> serve(socket));
  }

  private static void cutOff(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      LOG.debug("a connection on AGI went before it was cut off", gone);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      AgiConnection.of(socket, limits.greeting(), desk).run();
    } catch (IOException gone) {
      LOG.debug("a connection on AGI went before it was served: {}", gone.getMessage());
    } finally {
      connections.decrementAndGet();
    }
  }
}
