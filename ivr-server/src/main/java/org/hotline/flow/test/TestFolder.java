package org.hotline.flow.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Source;

/** The files of tests in the directory of call flows. */
public record TestFolder(Path directory) {
  private static final String ENDING = ".test.yaml";

  public List<Source> read(Mistakes mistakes) {
    return files().stream().flatMap(file -> Source.read(file, mistakes).stream()).toList();
  }

  /** Differs when a test was written since. */
  String fingerprint() {
    return read(new Mistakes()).stream()
        .map(source -> source.file() + source.version())
        .collect(Collectors.joining(" "));
  }

  /** A directory that cannot be read is told by who reads the flows. */
  private List<Path> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).filter(TestFolder::isTest).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static boolean isTest(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".");
  }
}
