package org.hotline.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "239.1.1.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void isNotOfTheOpenInternet(String address) {
    assertThat(PrivateAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.0.0.1",
        "128.0.0.1", "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.167.0.1", "198.20.0.1",
        "223.255.255.255", "2001:4860:4860::8888", "2a00:1450::1"
      })
  void isOfTheOpenInternet(String address) {
    assertThat(PrivateAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
  }

  @Test
  void whatIsAllowedIsPermittedAndItsNeighbourIsNot() {
    List<Network> allowed = List.of(Network.of("10.1.0.0/16"), Network.of("fd00::5"));

    assertThat(PrivateAddresses.permit(InetAddress.ofLiteral("10.1.255.9"), allowed)).isTrue();
    assertThat(PrivateAddresses.permit(InetAddress.ofLiteral("10.2.0.1"), allowed)).isFalse();
    assertThat(PrivateAddresses.permit(InetAddress.ofLiteral("fd00::5"), allowed)).isTrue();
    assertThat(PrivateAddresses.permit(InetAddress.ofLiteral("fd00::6"), allowed)).isFalse();
    assertThat(PrivateAddresses.permit(InetAddress.ofLiteral("1.1.1.1"), List.of())).isTrue();
  }
}
