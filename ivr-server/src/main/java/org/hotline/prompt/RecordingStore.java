package org.hotline.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recordings of this installation, as {@code LANGUAGE/NAME.wav}, each with a note of who put it
 * there and when.
 */
public final class RecordingStore {
  private static final Logger LOG = LoggerFactory.getLogger(RecordingStore.class);
  private static final String SOUND = ".wav";
  private static final String NOTE = ".txt";

  private final Path directory;
  private final OneWriter writer;

  public RecordingStore(Path directory) {
    this.directory = directory;
    this.writer = new OneWriter(directory);
  }

  /** Every recording there is. */
  Map<Language, Map<PromptName, PromptSource>> sources() {
    Map<Language, Map<PromptName, PromptSource>> all = new HashMap<>();
    for (Path file : sounds()) {
      Language language = new Language(directory.relativize(file).getName(0).toString());
      all.computeIfAbsent(language, _ -> new HashMap<>())
          .put(name(file), new PromptSource.Recording(file));
    }
    return all;
  }

  /** Differs when a recording was put, replaced or taken back since, by whomever. */
  String fingerprint() {
    return sounds().stream()
        .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  void put(PromptName name, Language language, Path sound, RecordingNote note) throws IOException {
    writer.alone(() -> written(name, language, sound, note));
  }

  /** False when there was none. */
  boolean remove(PromptName name, Language language) throws IOException {
    return writer.alone(() -> removed(name, language));
  }

  /** The note comes first: there is never a recording of which nobody knows whose it is. */
  private Path written(PromptName name, Language language, Path sound, RecordingNote note)
      throws IOException {
    Files.createDirectories(directory.resolve(language.code()));
    Path fresh = file(name, language, "." + UUID.randomUUID());
    try {
      Files.writeString(fresh, note.written());
      move(fresh, file(name, language, NOTE));
      Files.copy(sound, fresh, StandardCopyOption.REPLACE_EXISTING);
      return move(fresh, file(name, language, SOUND));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private boolean removed(PromptName name, Language language) throws IOException {
    boolean removed = Files.deleteIfExists(file(name, language, SOUND));
    Files.deleteIfExists(file(name, language, NOTE));
    return removed;
  }

  Optional<RecordingNote> note(PromptName name, Language language) {
    try {
      Path note = file(name, language, NOTE);
      return Files.isRegularFile(note)
          ? RecordingNote.read(Files.readString(note))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Empty for a file that lies elsewhere. */
  Optional<RecordingNote> noteOf(PromptName name, Language language, Path sound) {
    return sound.equals(file(name, language, SOUND)) ? note(name, language) : Optional.empty();
  }

  private Path file(PromptName name, Language language, String extension) {
    return directory.resolve(language.code()).resolve(name + extension);
  }

  private List<Path> sounds() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory, 2)) {
      return files.filter(RecordingStore::isOurs).toList();
    } catch (IOException | UncheckedIOException failed) {
      LOG.error("expected to read the recordings in {}, but: {}", directory, failed.toString());
      return List.of();
    }
  }

  private static boolean isOurs(Path file) {
    return file.toString().matches(".*/[a-z]{2}(-[A-Z]{2})?/[a-z0-9][a-z0-9-]{0,63}\\.wav");
  }

  private static PromptName name(Path file) {
    String name = file.getFileName().toString();
    return new PromptName(name.substring(0, name.length() - SOUND.length()));
  }

  private static Path move(Path from, Path to) throws IOException {
    return Files.move(
        from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
