package org.hotline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hotline.connector.Failure;
import org.hotline.connector.SecretReference;

/**
 * The passwords and keys of back-ends, a file each, read anew every time so that a changed one
 * holds at once. They have a directory of their own, so that no connector can name a secret of the
 * house.
 */
final class SecretFiles {
  private static final Pattern SENDABLE = Pattern.compile("[!-~]([ -~]{0,2046}[!-~])?");

  private final Path directory;

  /**
   * @param secrets below which a directory {@code connectors} is kept
   */
  SecretFiles(Path secrets) {
    this.directory = secrets.resolve("connectors");
  }

  String read(SecretReference reference) throws AskFailed {
    Path file = directory.resolve(reference.file());
    String value = text(file);
    if (!SENDABLE.matcher(value).matches()) {
      throw new AskFailed(
          Failure.NO_SECRET,
          "expected one line of plain letters, digits and signs in " + file + ", but got another");
    }
    return value;
  }

  private static String text(Path file) throws AskFailed {
    try {
      return Files.readString(file).strip();
    } catch (IOException missing) {
      throw new AskFailed(
          Failure.NO_SECRET,
          "expected a file %s with the header's value, but: %s; write it there"
              .formatted(file, missing.getClass().getSimpleName()));
    }
  }
}
