package org.hotline.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory with all that is in it. */
final class Tree {
  private Tree() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path path : all(from)) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  /** The files whose names end so. */
  static void delete(Path directory, String end) throws IOException {
    for (Path path : all(directory)) {
      if (path.toString().endsWith(end)) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> all(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.toList();
    }
  }
}
