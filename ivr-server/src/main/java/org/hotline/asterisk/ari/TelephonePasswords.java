package org.hotline.asterisk.ari;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Function;
import org.hotline.call.AgentId;

/** The passwords of the agents' SIP accounts: a file each, made once, for its owner's eyes only. */
public final class TelephonePasswords implements Function<AgentId, String> {
  private static final int BYTES = 16;

  private final Path directory;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param secrets below which a directory {@code agents} is kept
   */
  public TelephonePasswords(Path secrets) {
    this.directory = secrets.resolve("agents");
  }

  @Override
  public synchronized String apply(AgentId agent) {
    Path file = directory.resolve(agent.value());
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "expected to keep the password of " + agent + " in " + file, failed);
    }
  }

  private void write(Path file) throws IOException {
    Files.createDirectories(directory);
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    Path fresh =
        Files.createTempFile(
            directory,
            ".new-",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, HexFormat.of().formatHex(secret));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
