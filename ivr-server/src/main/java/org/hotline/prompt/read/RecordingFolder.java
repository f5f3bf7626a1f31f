package org.hotline.prompt.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.prompt.Place;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptSource;

/** The recordings of one language; a folder that isn't there has none. */
final class RecordingFolder {
  private static final String EXTENSION = ".wav";

  private final Path folder;
  private final List<PromptMistake> mistakes;

  RecordingFolder(Path folder, List<PromptMistake> mistakes) {
    this.folder = folder;
    this.mistakes = mistakes;
  }

  Map<PromptName, Written> read() {
    Map<PromptName, Written> recordings = new HashMap<>();
    if (Files.isDirectory(folder)) {
      files().forEach(file -> take(file, recordings));
    }
    return recordings;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    } catch (IOException failed) {
      mistakes.add(
          PromptMistake.of(folder.toString(), "expected to read this folder, but: " + failed));
      return List.of();
    }
  }

  private void take(Path file, Map<PromptName, Written> recordings) {
    String fileName = file.getFileName().toString();
    if (!fileName.endsWith(EXTENSION) || !Files.isRegularFile(file)) {
      refuse(file, "expected a WAV file named after its prompt, such as welcome.wav");
      return;
    }
    try {
      String name = fileName.substring(0, fileName.length() - EXTENSION.length());
      recordings.put(
          new PromptName(name),
          new Written(new PromptSource.Recording(file), Place.of(file.toString())));
    } catch (IllegalArgumentException badName) {
      refuse(file, String.valueOf(badName.getMessage()));
    }
  }

  private void refuse(Path file, String message) {
    mistakes.add(PromptMistake.of(file.toString(), message));
  }
}
