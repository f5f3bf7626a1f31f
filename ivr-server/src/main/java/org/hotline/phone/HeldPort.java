package org.hotline.phone;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * A port for SIP over UDP that no other command takes: who has its number in TCP, which a telephone
 * network leaves alone, has the port.
 */
public record HeldPort(int number, ServerSocket claim) implements AutoCloseable {
  /** Empty when somebody has it. */
  public static Optional<HeldPort> take(int number) {
    try {
      HeldPort port = new HeldPort(number, new ServerSocket());
      if (port.isOurs()) {
        return Optional.of(port);
      }
      port.close();
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      claim.close();
    } catch (IOException gone) {
      // It ends with the process.
    }
  }

  private boolean isOurs() {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
    try (DatagramSocket udp = new DatagramSocket(null)) {
      claim.bind(address);
      udp.bind(address);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
