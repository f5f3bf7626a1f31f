package org.hotline.prompt;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sentences made while calls go on: each once, however many calls ask for it, within a time. What
 * comes too late for the one who asked is there for the next.
 */
final class Sentences {
  private static final int MOST_UNDER_WAY = 200;
  private static final int PROGRAMS_AT_ONCE = 8;

  private final SoundLibrary library;
  private final SentenceShelf shelf;
  private final Duration longest;
  private final Semaphore hands = new Semaphore(PROGRAMS_AT_ONCE, true);
  private final Map<Wording, FutureTask<String>> underWay = new ConcurrentHashMap<>();

  Sentences(SoundLibrary library, SentenceLimits limits, InstantSource clock) {
    this.library = library;
    this.shelf = new SentenceShelf(library.files(), limits.bytes(), clock);
    this.longest = limits.longest();
  }

  /** What is said, in which language. */
  private record Wording(String words, Language language) {}

  /** The sentence's file, made now if it isn't there; {@link SoundNotMade} when time is up. */
  String file(String words, Language language) {
    Wording wording = new Wording(words, language);
    Optional<String> kept = kept(wording);
    return kept.isPresent() ? kept.get() : await(begin(wording));
  }

  /** Begins to make the sentence, for who will ask for it soon. */
  void prepare(String words, Language language) {
    Wording wording = new Wording(words, language);
    if (kept(wording).isEmpty()) {
      begin(wording);
    }
  }

  private Optional<String> kept(Wording wording) {
    return library
        .kept(SentenceShelf.FOLDER, wording.language(), wording.words())
        .filter(file -> shelf.take(file, library.files()));
  }

  private FutureTask<String> begin(Wording wording) {
    if (underWay.size() >= MOST_UNDER_WAY) {
      throw new SoundNotMade(
          "expected at most " + MOST_UNDER_WAY + " sentences to be made at a time");
    }
    return underWay.computeIfAbsent(wording, this::start);
  }

  private FutureTask<String> start(Wording wording) {
    FutureTask<String> making = new FutureTask<>(() -> make(wording));
    Thread.ofVirtual().name("sentence").start(() -> run(making, wording));
    return making;
  }

  private void run(FutureTask<String> making, Wording wording) {
    try {
      making.run();
    } finally {
      underWay.remove(wording, making);
    }
  }

  private String make(Wording wording) throws InterruptedException {
    hands.acquire();
    try {
      String file =
          library.spoken(SentenceShelf.FOLDER, wording.language(), wording.words(), longest);
      shelf.added(file, library.files());
      return file;
    } finally {
      hands.release();
    }
  }

  private String await(FutureTask<String> making) {
    try {
      return making.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new SoundNotMade("expected a sentence to be made within " + longest, late);
    } catch (ExecutionException failed) {
      throw new SoundNotMade("expected a sentence to be made, but: " + reason(failed), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SoundNotMade("the making of a sentence was interrupted", stopped);
    }
  }

  private static String reason(ExecutionException failed) {
    return String.valueOf(failed.getCause() == null ? failed : failed.getCause().getMessage());
  }
}
