package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of spoken sentences, bounded in bytes. What nobody asked for longest goes first, but
 * nothing goes while a call may still be playing it. The times of the files say when they were last
 * asked for, so that several servers can share the folder.
 */
final class SentenceShelf {
  static final String FOLDER = "spoken/";

  /** Longer than any sentence plays, with all that is played before it. */
  static final Duration MAY_BE_PLAYING = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(SentenceShelf.class);

  private final Path folder;
  private final long mostBytes;
  private final InstantSource clock;
  private long bytes = -1;

  SentenceShelf(SoundFiles files, long mostBytes, InstantSource clock) {
    this.folder = files.directory().resolve(FOLDER);
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** Notes that a sentence is about to be played; false when it is not whole here any more. */
  synchronized boolean take(String file, SoundFiles files) {
    for (SampleRate rate : SampleRate.values()) {
      if (!files.whole(file, rate) || !touched(files.file(file, rate))) {
        return false;
      }
    }
    return true;
  }

  /** Notes a new sentence, and makes room where it is needed. */
  synchronized void added(String file, SoundFiles files) {
    take(file, files);
    if (bytes >= 0) {
      bytes += sizes(file, files);
    }
    if (bytes < 0 || bytes > mostBytes) {
      sweep();
    }
  }

  private static long sizes(String file, SoundFiles files) {
    return Stream.of(SampleRate.values())
        .mapToLong(rate -> files.file(file, rate).toFile().length())
        .sum();
  }

  private boolean touched(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private void sweep() {
    List<ShelvedSentence> oldestFirst = oldestFirst();
    bytes = oldestFirst.stream().mapToLong(ShelvedSentence::bytes).sum();
    long playedBefore = clock.instant().minus(MAY_BE_PLAYING).toEpochMilli();
    for (ShelvedSentence sentence : oldestFirst) {
      if (bytes <= mostBytes || sentence.used() >= playedBefore) {
        break;
      }
      bytes -= sentence.bytes();
      sentence.files().forEach(SentenceShelf::remove);
    }
  }

  /** What is still being written begins with a dot. */
  private List<ShelvedSentence> oldestFirst() {
    try (Stream<Path> all = Files.list(folder)) {
      return all
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .collect(Collectors.groupingBy(ShelvedSentence::name))
          .values()
          .stream()
          .map(ShelvedSentence::of)
          .sorted(Comparator.comparingLong(ShelvedSentence::used))
          .toList();
    } catch (IOException failed) {
      LOG.error("expected to list {}, but: {}", folder, failed.toString());
      return List.of();
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      LOG.warn("could not make room: {}", failed.toString());
    }
  }
}
