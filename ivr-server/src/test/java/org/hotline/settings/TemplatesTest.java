package org.hotline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server takes as a setting, the templates of Asterisk's configuration take too. */
class TemplatesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOTLINE_BIND_ADDRESS | 127.0.0.2",
        "HOTLINE_BIND_ADDRESS | 0.0.0.0",
        "HOTLINE_MEDIA_ADDRESS | 203.0.113.5",
        "HOTLINE_SIP_PORT | 65535",
        "HOTLINE_TRUNK_MATCH | 192.0.2.1, 192.0.2.0/24,sip.example.org:5060",
        "HOTLINE_TRUNK_URI | sip:trunk.example.org",
        "HOTLINE_TRUNK_URI | sip:user+1@trunk-two.example.org:5070",
      })
  void whatTheServerTakesTheTemplatesTake(String name, String value) throws IOException {
    assertThat(settings(name, value)).isNotNull();
    assertThat(rendered(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOTLINE_BIND_ADDRESS | localhost",
        "HOTLINE_TRUNK_MATCH | 192.0.2.1;type=x",
        "HOTLINE_TRUNK_URI | trunk.example.org",
        "HOTLINE_TRUNK_URI | sip:trunk;transport=tcp",
      })
  void whatTheTemplatesRefuseTheServerRefuses(String name, String value) throws IOException {
    assertThat(rendered(name, value)).contains(value);
    assertThatThrownBy(() -> settings(name, value)).isInstanceOf(SettingsRefused.class);
  }

  private Settings settings(String name, String value) throws IOException {
    for (String secret : new String[] {"ari-password", "api-token"}) {
      Files.writeString(directory.resolve(secret), "knock");
    }
    return Settings.fromEnvironment(
        Map.of("HOTLINE_DIRECTORY_SECRETS", directory.toString(), name, value));
  }

  /** What {@code docker/asterisk/render} says against it. */
  private String rendered(String name, String value) throws IOException {
    ProcessBuilder render =
        new ProcessBuilder("../docker/asterisk/render", directory.resolve("etc").toString())
            .redirectErrorStream(true);
    render.environment().put(name, value);
    Process process = render.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
