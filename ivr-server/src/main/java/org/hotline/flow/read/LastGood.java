package org.hotline.flow.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** Whether just this was found good, and by the same judge. */
  public boolean is(Path written, String judge) {
    try {
      return Files.exists(judged())
          && Files.readString(judged()).equals(judge)
          && texts(written).equals(texts(directory));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Each file is replaced whole; what is no longer written goes. Nobody vouches for the copy yet.
   */
  public void keep(Path written) throws IOException {
    Files.deleteIfExists(judged());
    copy(written);
  }

  /**
   * Vouches that just what is kept was found good.
   *
   * @param judge who found it good: what else the judgement depends on
   */
  public void seal(String judge) throws IOException {
    Files.writeString(judged(), judge);
  }

  private Path judged() {
    return directory.resolve("judge");
  }

  private void copy(Path written) throws IOException {
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

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
