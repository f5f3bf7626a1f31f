package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A directory that is gone afterwards. The services' own user can pass through it, which is not so
 * of a usual temporary one; nobody can look around in it.
 */
public record TemporaryHome(Path directory) implements AutoCloseable {
  /** Its name tells whose it is, for {@link #removeLeft}. */
  public static TemporaryHome make(String name) {
    try {
      Path directory = Files.createTempDirectory(name + "-" + ProcessHandle.current().pid() + "-");
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
      return new TemporaryHome(directory);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Those of this name whose process was killed. */
  public static void removeLeft(String name) {
    new Remains(Path.of(System.getProperty("java.io.tmpdir")), name).remove();
  }

  public Path resolve(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() {
    try {
      Removal.of(directory);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
