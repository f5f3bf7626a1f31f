package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk where people put their own voice in place of a text, and take it back. The next caller
 * hears it; who is listening now hears the old one to its end.
 */
public final class Recordings {
  private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

  /** More is not even read. */
  public static final int MOST_BYTES = RecordingCheck.MOST_BYTES;

  private final RecordingStore store;
  private final RecordingCheck check;
  private final Runnable changed;
  private final InstantSource clock;

  public Recordings(
      RecordingStore store, Conversion conversion, Catalogue catalogue, InstantSource clock) {
    this(store, conversion, catalogue::refresh, clock);
  }

  private Recordings(
      RecordingStore store, Conversion conversion, Runnable changed, InstantSource clock) {
    this.store = store;
    this.check = new RecordingCheck(conversion);
    this.changed = changed;
    this.clock = clock;
  }

  /** The desk of a program beside the server, which takes up by itself what has changed. */
  public static Recordings besideTheServer(
      RecordingStore store, Conversion conversion, InstantSource clock) {
    return new Recordings(store, conversion, () -> {}, clock);
  }

  /** Takes a WAV file that somebody sent; {@link RecordingRefused} says what is wrong with it. */
  public RecordingNote put(PromptName name, Language language, byte[] sound, String by) {
    RecordingCheck.size(sound.length);
    try {
      Path sent = Files.createTempFile("hotline-", ".wav");
      try {
        return takeOver(name, language, Files.write(sent, sound), by);
      } finally {
        Files.delete(sent);
      }
    } catch (IOException failed) {
      throw new RecordingRefused("expected to keep what was sent, but: " + failed, failed);
    }
  }

  /** Takes a copy of a WAV file that was recorded here, by telephone for example. */
  public synchronized RecordingNote takeOver(
      PromptName name, Language language, Path recorded, String by) {
    RecordingNote note = new RecordingNote(by, clock.instant());
    check.file(recorded);
    try {
      store.put(name, language, recorded, note);
    } catch (IOException failed) {
      throw new RecordingRefused("expected to keep the recording, but: " + failed, failed);
    }
    LOG.info("{} has recorded prompt {}/{}", by, language, name);
    changed.run();
    return note;
  }

  /** The text counts again; false when there was no recording. */
  public synchronized boolean takeBack(PromptName name, Language language, String by) {
    try {
      boolean removed = store.remove(name, language);
      if (removed) {
        LOG.info("{} has taken back the recording of prompt {}/{}", by, language, name);
        changed.run();
      }
      return removed;
    } catch (IOException failed) {
      throw new RecordingRefused("expected to remove the recording, but: " + failed, failed);
    }
  }

  /** Who recorded it and when; empty where the text is spoken. */
  public Optional<RecordingNote> of(PromptName name, Language language) {
    return store.note(name, language);
  }
}
