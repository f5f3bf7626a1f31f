package org.hotline.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Recording;

/** The sound of the messages that callers left, a file each, in a directory per box. */
public record MessageFiles(Path recordings) implements Messages {
  /** Rather a message too many than one lost: what cannot be listened to counts as told. */
  @Override
  public Recording heard(Recording recording) {
    Path file = recordings.resolve(recording.name() + ".wav");
    if (!recording.usable() || !Files.isReadable(file)) {
      return recording;
    }
    try {
      return listened(Tape.of(file), file, recording);
    } catch (IOException unreadable) {
      return recording;
    }
  }

  private static Recording listened(Tape tape, Path file, Recording recording) {
    if (tape.hasSpeech()) {
      return new Recording(recording.name(), true, tape.length());
    }
    delete(file);
    return Recording.silent(recording.name());
  }

  /** Forgets the messages that were spoken before the moment; returns how many. */
  public int removeOlderThan(Instant moment) {
    Path boxes = recordings.resolve("voicemail");
    if (!Files.isDirectory(boxes)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(boxes)) {
      List<Path> old = files.filter(file -> isOlder(file, moment)).toList();
      old.forEach(MessageFiles::delete);
      return old.size();
    } catch (IOException failed) {
      throw new UncheckedIOException("expected to read the messages in " + boxes, failed);
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("expected to delete the message " + file, failed);
    }
  }
}
