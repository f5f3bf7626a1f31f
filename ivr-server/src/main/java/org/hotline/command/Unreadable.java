package org.hotline.command;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be read (any more), told in a sentence. */
record Unreadable(Throwable cause) {
  /** The cause says which file it was. */
  static Unreadable of(UncheckedIOException failed) {
    Throwable cause = failed.getCause();
    return new Unreadable(cause == null ? failed : cause);
  }

  String sentence() {
    return switch (cause) {
      case NoSuchFileException gone ->
          "expected to read %s, but it has just gone; please ask again".formatted(gone.getFile());
      case AccessDeniedException closed ->
          "expected to read %s, but may not; please make it readable".formatted(closed.getFile());
      default -> "expected to read the files of the prompts, but: " + cause.getMessage();
    };
  }
}
