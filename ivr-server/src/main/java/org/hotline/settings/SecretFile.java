package org.hotline.settings;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/**
 * A file in or below the directory of secrets. Root follows no link there, because the user of the
 * services could have put it; that user may.
 */
public record SecretFile(Path directory, Path name) {
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  /** Without the end of its line. */
  public String text() throws IOException {
    return (ROOT ? withoutLinks() : Files.readString(directory.resolve(name))).strip();
  }

  private String withoutLinks() throws IOException {
    try (DirectoryStream<Path> secrets = Files.newDirectoryStream(directory)) {
      if (secrets instanceof SecureDirectoryStream<Path> held) {
        return read(held, name);
      }
      throw new FileSystemException(
          directory.toString(), null, "expected a file system that can hold a directory open");
    }
  }

  private static String read(SecureDirectoryStream<Path> directory, Path name) throws IOException {
    if (name.getNameCount() == 1) {
      return content(directory, name);
    }
    try (SecureDirectoryStream<Path> inner =
        directory.newDirectoryStream(name.getName(0), NOFOLLOW_LINKS)) {
      return read(inner, name.subpath(1, name.getNameCount()));
    }
  }

  private static String content(SecureDirectoryStream<Path> directory, Path name)
      throws IOException {
    if (!isRegular(directory, name)) {
      throw new FileSystemException(
          name.toString(), null, "expected a file, but it is a link or the like; put a file there");
    }
    try (SeekableByteChannel file =
        directory.newByteChannel(name, Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS))) {
      byte[] bytes = Channels.newInputStream(file).readAllBytes();
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static boolean isRegular(SecureDirectoryStream<Path> directory, Path name)
      throws IOException {
    return directory
        .getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
        .readAttributes()
        .isRegularFile();
  }
}
