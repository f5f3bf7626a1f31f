package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that is gone afterwards. The services' own user can pass through it, which is not so
 * of a usual temporary one.
 */
public record TemporaryHome(Path directory) implements AutoCloseable {
  public static TemporaryHome make(String name) {
    try {
      Path directory = Files.createTempDirectory(name);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
      return new TemporaryHome(directory);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public Path resolve(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() {
    try {
      for (Path path : deepestFirst()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
