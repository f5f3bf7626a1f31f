package org.hotline.phone;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a directory away with all that is in it; a link, even one put there meanwhile, leads
 * nowhere.
 */
final class Removal {
  private Removal() {}

  static void of(Path directory) throws IOException {
    try (DirectoryStream<Path> parent =
        Files.newDirectoryStream(directory.toAbsolutePath().getParent())) {
      if (!(parent instanceof SecureDirectoryStream<Path> held)) {
        throw new FileSystemException(
            directory.toString(), null, "expected a file system that can hold a directory open");
      }
      remove(held, directory.getFileName());
    }
  }

  private static void remove(SecureDirectoryStream<Path> parent, Path name) throws IOException {
    try {
      if (isDirectory(parent, name)) {
        empty(parent, name);
        parent.deleteDirectory(name);
      } else {
        parent.deleteFile(name);
      }
    } catch (NoSuchFileException gone) {
      // That is what was wanted.
    }
  }

  private static void empty(SecureDirectoryStream<Path> parent, Path name) throws IOException {
    try (SecureDirectoryStream<Path> inside = parent.newDirectoryStream(name, NOFOLLOW_LINKS)) {
      List<Path> entries = new ArrayList<>();
      inside.forEach(entries::add);
      for (Path entry : entries) {
        remove(inside, entry.getFileName());
      }
    }
  }

  private static boolean isDirectory(SecureDirectoryStream<Path> parent, Path name)
      throws IOException {
    return parent
        .getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS)
        .readAttributes()
        .isDirectory();
  }
}
