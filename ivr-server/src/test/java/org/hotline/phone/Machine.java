package org.hotline.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tests with telephones need of the machine: root, and a root file system with Asterisk.
 */
public record Machine(Path rootFileSystem, Path checkout) {
  public static Machine here() {
    return new Machine(Path.of(rootVariable().orElse("/")), checkoutHere());
  }

  /** Why these tests cannot run here, if they cannot. */
  static Optional<String> missing() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return Optional.of("tests with telephones need root: \"./hotline test\" as root runs them");
    }
    return rootVariable().isPresent()
        ? Optional.empty()
        : Optional.of("tests with telephones need HOTLINE_ROOT: \"./hotline test\" sets it");
  }

  ServiceRoom room(Path home) {
    return new ServiceRoom(rootFileSystem, checkout, home);
  }

  private static Optional<String> rootVariable() {
    return Optional.ofNullable(System.getenv("HOTLINE_ROOT"));
  }

  private static Path checkoutHere() {
    return Stream.iterate(
            Optional.of(Path.of("").toAbsolutePath()),
            Optional::isPresent,
            directory -> directory.map(Path::getParent))
        .flatMap(Optional::stream)
        .filter(directory -> Files.exists(directory.resolve("docker/in-root")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("expected to run inside the checkout"));
  }
}
