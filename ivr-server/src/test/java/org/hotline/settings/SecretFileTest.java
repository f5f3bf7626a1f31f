package org.hotline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What root reads where another user can write. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class SecretFileTest {
  @TempDir Path directory;
  private Path elsewhere = Path.of("");
  private Path secrets = Path.of("");

  @BeforeEach
  void aSecretOfRoots() throws IOException {
    elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    secrets = Files.createDirectory(directory.resolve("secrets"));
    Files.writeString(elsewhere.resolve("eve"), "precious");
  }

  @Test
  void aFileInADirectoryBelowIsRead() throws IOException {
    Files.createDirectory(secrets.resolve("agents"));
    Files.writeString(secrets.resolve("agents/eve"), "hush\n");

    assertThat(new SecretFile(secrets, Path.of("agents/eve")).text()).isEqualTo("hush");
  }

  @Test
  void aLinkToAFileIsNotFollowed() throws IOException {
    Files.createSymbolicLink(secrets.resolve("api-token"), elsewhere.resolve("eve"));

    assertThatThrownBy(() -> new SecretFile(secrets, Path.of("api-token")).text())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is a link");
  }

  @Test
  void norIsALinkToADirectory() throws IOException {
    Files.createSymbolicLink(secrets.resolve("agents"), elsewhere);

    assertThatThrownBy(() -> new SecretFile(secrets, Path.of("agents/eve")).text())
        .isInstanceOf(IOException.class);
  }
}
