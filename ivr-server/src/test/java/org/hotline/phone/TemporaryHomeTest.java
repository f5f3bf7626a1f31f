package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryHomeTest {
  @TempDir Path place;

  @Test
  void othersPassButDoNotLookAround() throws IOException {
    try (TemporaryHome home = TemporaryHome.make("hotline-passed")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.directory())))
          .isEqualTo("rwx--x--x");
    }
  }

  @Test
  void whatALinkLeadsToOutlivesTheHome() throws IOException {
    Path precious = Files.createDirectory(place.resolve("precious"));
    Files.writeString(precious.resolve("file"), "precious");
    TemporaryHome home = TemporaryHome.make("hotline-linked");
    Files.createSymbolicLink(home.resolve("log"), precious);
    home.close();

    assertThat(home.directory()).doesNotExist();
    assertThat(precious.resolve("file")).hasContent("precious");
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndWhatALivingOneHasStays() throws Exception {
    Process killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Path left = Files.createDirectories(place.resolve("network-" + killed.pid() + "-1/log"));
    Path used = living("network");
    Path another = living("other");
    new Remains(place, "network").remove();

    assertThat(left.getParent()).doesNotExist();
    assertThat(used).exists();
    assertThat(another).exists();
  }

  @Test
  void aLinkNamedLikeWhatWasLeftLeadsNowhere() throws Exception {
    Process killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Path precious = Files.createDirectory(place.resolve("precious"));
    Path link = place.resolve("network-" + killed.pid() + "-1");
    Files.createSymbolicLink(link, precious);
    new Remains(place, "network").remove();

    assertThat(precious).exists();
  }

  private Path living(String name) throws IOException {
    return Files.createDirectory(place.resolve(name + "-" + ProcessHandle.current().pid() + "-2"));
  }
}
