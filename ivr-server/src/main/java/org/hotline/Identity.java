package org.hotline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Which installation this is: a file beside the secrets, made once, so that it outlives servers.
 */
record Identity(Path secrets) {
  String value() {
    Path file = secrets.resolve("installation");
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new IllegalStateException(
          "expected to keep which installation this is in %s, but: %s; let the server's user write there"
              .formatted(file, failed),
          failed);
    }
  }

  /** The name of the machine, from the kernel: a look-up by name can take long. */
  static String machine() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException nameless) {
      return "without a name";
    }
  }

  private void write(Path file) throws IOException {
    Path fresh = Files.createTempFile(secrets, ".new-", "");
    Files.writeString(fresh, UUID.randomUUID().toString());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
