package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hotline.connector.AllowedHosts;
import org.hotline.connector.BaseUrl;
import org.hotline.connector.Connector;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.Network;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leads to the inside of a network that the connector does not allow. */
class AddressTest {
  private static final ConnectorName NAME = new ConnectorName("shop");

  private final Shop shop = Shop.open();

  @BeforeEach
  void answer() {
    shop.stubFor(any(anyUrl()).willReturn(okJson("{\"state\": \"sent\"}")));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** What the check of the file would refuse, should it ever get past it. */
  private ConnectorBook at(String host, String... allowed) {
    Connector shown = Office.book(ShopFile.at(shop)).find(NAME).orElseThrow();
    Connector moved =
        new Connector(
            shown.name(),
            new BaseUrl(false, host, shop.port(), "/api"),
            shown.timeout(),
            shown.secret(),
            shown.retry(),
            shown.idempotent(),
            shown.circuit(),
            shown.maxSize(),
            Arrays.stream(allowed).map(Network::of).toList(),
            shown.operations());
    return new ConnectorBook(Map.of(NAME, moved));
  }

  private static String asked(ConnectorBook book, Names names) {
    try (Office office = Office.with(book, names)) {
      return office.ask("shop.status", "order", "100").word();
    }
  }

  private static Names leadingTo(String... addresses) {
    return _ -> Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "::1",
        "169.254.169.254",
        "0.0.0.0",
        "::ffff:127.0.0.1",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "127.1"
      })
  void aPrivateAddressIsNotAskedHoweverItIsWritten(String host) {
    assertThat(asked(at(host), InetAddress::getAllByName)).isIn("forbidden-address", "unreachable");
    assertThat(shop.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "169.254.169.254", "fd00::1"})
  void aNameThatLeadsToAPrivateAddressIsNotAsked(String address) {
    assertThat(asked(at("shop.example"), leadingTo(address))).isEqualTo("forbidden-address");
    assertThat(shop.getAllServeEvents()).isEmpty();
  }

  @Test
  void whatIsAllowedIsAskedAndNothingBesides() {
    assertThat(asked(at("127.0.0.1", "127.0.0.1"), leadingTo())).isEqualTo("found");
    assertThat(asked(at("localhost", "127.0.0.0/8"), InetAddress::getAllByName)).isEqualTo("found");
    assertThat(asked(at("127.0.0.1", "127.0.0.2"), leadingTo())).isEqualTo("forbidden-address");
    assertThat(asked(at("shop.example", "127.0.0.1"), leadingTo("10.0.0.1", "127.0.0.1")))
        .isEqualTo("found");
  }

  @Test
  void theAddressThatWasLookedAtIsTheOneThatIsConnectedTo() {
    List<String> lookedUp = new ArrayList<>();
    Names changingItsMind =
        name -> {
          lookedUp.add(name);
          return leadingTo(lookedUp.size() == 1 ? "127.0.0.1" : "10.0.0.1").addresses(name);
        };

    assertThat(asked(at("shop.example", "127.0.0.1"), changingItsMind)).isEqualTo("found");
    assertThat(lookedUp).containsExactly("shop.example");
    shop.verify(
        getRequestedFor(anyUrl()).withHeader("Host", equalTo("shop.example:" + shop.port())));
  }

  @Test
  void anAddressOfIpv6IsAskedAsSuch() {
    assumeTrue(hasIpv6(), "this machine has no IPv6");
    try (Shop six = Shop.openWith(Shop.local().bindAddress("::1"))) {
      six.stubFor(any(anyUrl()).willReturn(okJson("{\"state\": \"sent\"}")));
      String url = "http://[::1]:" + six.port();
      String yaml = ShopFile.at(url).replace("[127.0.0.1]", "['::1']");

      assertThat(asked(Office.book(yaml), leadingTo())).isEqualTo("found");
      six.verify(getRequestedFor(anyUrl()).withHeader("Host", equalTo("[::1]:" + six.port())));
    }
  }

  private static boolean hasIpv6() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
      return socket.isBound();
    } catch (IOException none) {
      return false;
    }
  }

  @Test
  void aNameThatNobodyKnowsIsUnreachable() {
    Names none =
        name -> {
          throw new UnknownHostException(name);
        };

    assertThat(asked(at("shop.example", "127.0.0.1"), none)).isEqualTo("unreachable");
  }

  @Test
  void onlyHostsThatTheSettingsAllowAreAsked() {
    try (Office office =
        Office.allowing(new AllowedHosts(List.of("*.shop.example")), ShopFile.at(shop))) {
      assertThat(office.ask("shop.status", "order", "100").word()).isEqualTo("forbidden-host");
    }
    try (Office office =
        Office.allowing(new AllowedHosts(List.of("127.0.0.1")), ShopFile.at(shop))) {
      assertThat(office.ask("shop.status", "order", "100").word()).isEqualTo("found");
    }
  }
}
