package org.hotline.settings;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Whether this machine can listen at an address; trying is the only sure way to know. */
final class OwnAddress {
  private OwnAddress() {}

  static boolean is(String address) {
    try (DatagramSocket socket = new DatagramSocket(null)) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
      return true;
    } catch (IOException elsewhere) {
      return false;
    }
  }
}
