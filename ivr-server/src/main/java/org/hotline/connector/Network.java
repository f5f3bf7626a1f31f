package org.hotline.connector;

import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * An address or a network of addresses: {@code 127.0.0.1}, {@code 10.1.0.0/16}, {@code fd00::/8}.
 */
public record Network(InetAddress address, int prefix) {
  public static final Pattern SHAPE =
      Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]+)(/[0-9]{1,3})?");

  public Network {
    if (prefix < 0 || prefix > address.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("Expected a shorter prefix than /" + prefix);
    }
  }

  /** Without asking any name service. */
  public static Network of(String written) {
    if (!SHAPE.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "Expected an address or a network such as 10.1.0.0/16, but got " + written);
    }
    int slash = written.indexOf('/');
    InetAddress address = InetAddress.ofLiteral(slash < 0 ? written : written.substring(0, slash));
    int whole = address.getAddress().length * Byte.SIZE;
    return new Network(address, slash < 0 ? whole : Integer.parseInt(written.substring(slash + 1)));
  }

  public boolean contains(InetAddress candidate) {
    byte[] mine = address.getAddress();
    byte[] other = candidate.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      if (bit(mine, bit) != bit(other, bit)) {
        return false;
      }
    }
    return true;
  }

  private static int bit(byte[] octets, int bit) {
    return (octets[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
  }

  @Override
  public String toString() {
    return address.getHostAddress() + "/" + prefix;
  }
}
