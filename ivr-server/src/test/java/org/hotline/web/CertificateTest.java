package org.hotline.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over https a back-end proves that it is the one that was meant. */
class CertificateTest {
  private static final Names HERE = _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
  private static final String PASSWORD = "certificate";

  @TempDir static Path directory;

  private Shop shop;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    Path keys = directory.resolve("shop.p12");
    if (!keys.toFile().exists()) {
      makeCertificate(keys);
    }
    shop =
        Shop.openWith(
            Shop.local()
                .dynamicHttpsPort()
                .keystorePath(keys.toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
    shop.stubFor(any(anyUrl()).willReturn(okJson("{\"state\": \"sent\"}")));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static void makeCertificate(Path keys) throws IOException, InterruptedException {
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "shop",
            "-keyalg",
            "EC",
            "-storetype",
            "PKCS12",
            "-dname",
            "CN=shop.example",
            "-ext",
            "SAN=dns:shop.example",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD);
    Process made = new ProcessBuilder(keytool).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
  }

  private HttpClientOptions trusting() {
    return Exchange.options()
        .setTrustOptions(
            new PfxOptions()
                .setPath(directory.resolve("shop.p12").toString())
                .setPassword(PASSWORD));
  }

  private String asked(HttpClientOptions options, String host) {
    String yaml = ShopFile.at("https://" + host + ":" + shop.httpsPort());
    try (Office office = Office.trusting(options, yaml, HERE)) {
      return office.ask("shop.status", "order", "100").word();
    }
  }

  @Test
  void theNameInTheCertificateIsTheNameThatWasAskedFor() {
    assertThat(asked(trusting(), "shop.example")).isEqualTo("found");
    assertThat(asked(trusting(), "other.example")).isEqualTo("unreachable");
    assertThat(shop.getAllServeEvents()).hasSize(1);
  }

  @Test
  void aCertificateOfNobodyWeTrustIsRefused() {
    assertThat(asked(Exchange.options(), "shop.example")).isEqualTo("unreachable");
    assertThat(shop.getAllServeEvents()).isEmpty();
  }
}
