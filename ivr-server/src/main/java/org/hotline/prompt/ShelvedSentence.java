package org.hotline.prompt;

import java.nio.file.Path;
import java.util.List;

/** A sentence's files at all rates, what they fill, and when they were last asked for. */
record ShelvedSentence(List<Path> files, long bytes, long used) {
  static ShelvedSentence of(List<Path> files) {
    return new ShelvedSentence(
        List.copyOf(files),
        files.stream().mapToLong(file -> file.toFile().length()).sum(),
        files.stream().mapToLong(file -> file.toFile().lastModified()).max().orElse(0));
  }

  /** What a sentence's files have in common. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\..*", "");
  }
}
