package org.hotline.connector;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that are not of the open internet, behind which a machine's own services, a cloud's
 * metadata or a neighbour may sit. Java turns IPv4-mapped IPv6 addresses into IPv4 by itself.
 */
public final class PrivateAddresses {
  private static final List<Network> NETWORKS =
      Stream.of(
              "0.0.0.0/8", // this host
              "10.0.0.0/8",
              "100.64.0.0/10", // carrier-grade NAT
              "127.0.0.0/8",
              "168.63.129.16", // a cloud's own services at a public address
              "169.254.0.0/16", // link-local, metadata
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "::/96", // unspecified, loopback, IPv4-compatible
              "64:ff9b::/96", // IPv4 behind NAT64
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/32", // Teredo
              "2001:db8::/32",
              "2002::/16", // IPv4 behind 6to4
              "fc00::/7", // unique local, metadata
              "fe80::/10",
              "fec0::/10",
              "ff00::/8") // multicast
          .map(Network::of)
          .toList();

  private PrivateAddresses() {}

  public static boolean contain(InetAddress address) {
    return NETWORKS.stream().anyMatch(network -> network.contains(address));
  }

  /** Whether a back-end may be there. */
  public static boolean permit(InetAddress address, List<Network> allowed) {
    return !contain(address) || allowed.stream().anyMatch(network -> network.contains(address));
  }
}
