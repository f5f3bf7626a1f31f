package org.hotline.phone;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sounds that one installation has made of the prompts, for the next: they are named by all
 * that shapes them. Sentences spoken in a call are made anew.
 */
final class KeptSounds {
  private static final Path SHELF = ServerProcess.PROGRAM.resolveSibling("sounds");

  private KeptSounds() {}

  static void bring(HotlineHome home) throws IOException {
    Files.createDirectories(SHELF);
    link(SHELF, sounds(home));
  }

  static void keep(HotlineHome home) throws IOException {
    link(sounds(home), SHELF);
  }

  private static Path sounds(HotlineHome home) {
    return home.directory().resolve("sounds");
  }

  private static void link(Path from, Path to) throws IOException {
    for (Path sound : whole(from)) {
      try {
        Files.createLink(to.resolve(sound.getFileName()), sound);
      } catch (FileAlreadyExistsException there) {
        continue;
      }
    }
  }

  /** What is still being written begins with a dot. */
  private static List<Path> whole(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}[.].*"))
          .toList();
    }
  }
}
