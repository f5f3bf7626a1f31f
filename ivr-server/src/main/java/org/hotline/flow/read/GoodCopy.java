package org.hotline.flow.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Call flows that were found good, in a directory of their own, with who found them so. */
record GoodCopy(Path directory) {
  void write(Map<String, String> texts, String judge) throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, String> file : texts.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write("judge", judge);
  }

  boolean is(Map<String, String> texts, String judge) {
    try {
      return Files.readString(judge()).equals(judge) && texts().equals(texts);
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  void remove() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(directory);
  }

  /** On the disk before the directory gets its name: a power cut leaves no empty files. */
  private void write(String file, String text) throws IOException {
    Files.writeString(
        directory.resolve(file),
        text,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
  }

  private Path judge() {
    return directory.resolve("judge");
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files()) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    texts.remove("judge");
    return texts;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
