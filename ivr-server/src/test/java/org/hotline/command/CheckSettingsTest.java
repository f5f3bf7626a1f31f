package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSettingsTest {
  @TempDir Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void aHouseWithSecretsAndPrompts() throws IOException {
    environment.put("HOTLINE_DIRECTORY_SECRETS", directory.toString());
    environment.put(
        "HOTLINE_DIRECTORY_PROMPTS", Path.of("../prompts").toAbsolutePath().normalize().toString());
    Files.writeString(directory.resolve("ari-password"), "knock");
    Files.writeString(directory.resolve("api-token"), "open");
  }

  @Test
  void ofGoodSettingsNothingIsSaid() {
    assertThat(check()).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aRegionHasTheTextsOfItsLanguage() {
    environment.put("HOTLINE_LANGUAGES", "nl,nl-BE");
    assertThat(check()).isZero();
  }

  @Test
  void everythingThatIsWrongIsSaid() {
    environment.put("HOTLINE_HTTP_PORT", "x");
    environment.put("HOTLINE_TRUNK_URI", "x");
    assertThat(check()).isEqualTo(2);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void aLanguageWithoutTextsIsRefused() {
    environment.put("HOTLINE_LANGUAGES", "nl,xx");
    assertThat(check()).isEqualTo(2);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("languages: expected the texts of 'xx' in ")
        .contains("prompts/xx.yaml");
  }

  private int check() {
    return new CheckSettings(environment, new PrintStream(printed, true, StandardCharsets.UTF_8))
        .run();
  }
}
