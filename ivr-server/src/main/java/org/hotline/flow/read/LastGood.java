package org.hotline.flow.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the call flows that were found good last: a server that starts beside broken ones goes
 * on with these.
 */
public final class LastGood {
  private final Path directory;

  public LastGood(Path directory) {
    this.directory = directory;
  }

  public Path directory() {
    return directory;
  }

  /** Each file is replaced whole; what is no longer written goes. */
  public void keep(Path written) throws IOException {
    Files.createDirectories(directory);
    List<Path> good = files(written);
    for (Path file : good) {
      Path copy = directory.resolve(file.getFileName());
      Path part = directory.resolve("." + file.getFileName() + ".part");
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path old : files(directory)) {
      if (good.stream().noneMatch(file -> file.getFileName().equals(old.getFileName()))) {
        Files.delete(old);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
