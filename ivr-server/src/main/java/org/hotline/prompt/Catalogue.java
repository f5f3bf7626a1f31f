package org.hotline.prompt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.Sound;
import org.hotline.value.Value;
import org.hotline.value.ValueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prompts in use. Calls read one finished picture; a reload makes the next picture beside it,
 * with every sound that can be made ahead, and then takes its place at once.
 */
public final class Catalogue implements Prompts {
  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
  private static final Duration BETWEEN_IMPROVEMENTS = Duration.ofMinutes(1);

  private final LanguageChain languages;
  private final PromptReader reader;
  private final RecordingStore recordings;
  private final Studio studio;
  private final SpokenPrompts spoken;
  private PromptReading reading = new PromptReading(Map.of(), List.of());
  private String recordingsTaken = "";
  private Instant nextImprovement = Instant.MIN;
  private volatile Picture picture = Picture.EMPTY;

  /** An empty catalogue until {@link #reload} is called; the first language is fallen back on. */
  public Catalogue(
      List<Language> languages, PromptReader reader, RecordingStore recordings, Studio studio) {
    this.languages = new LanguageChain(languages);
    this.reader = reader;
    this.recordings = recordings;
    this.studio = studio;
    this.spoken = new SpokenPrompts(this.languages, studio);
  }

  @Override
  public ZoneId zone() {
    return studio.zone();
  }

  /**
   * Reads and builds everything afresh and returns what is wrong. With mistakes the prompts in use
   * stay; only where there is none yet what is usable is taken, since it is better than silence.
   */
  public synchronized List<PromptMistake> reload() {
    PromptReading fresh = reader.read();
    if (fresh.mistakes().isEmpty() || picture.sounds().isEmpty()) {
      reading = fresh;
      refresh();
    }
    return fresh.mistakes();
  }

  /** Takes up recordings that were put or taken back; texts stay as they were read last. */
  synchronized void refresh() {
    recordingsTaken = recordings.fingerprint();
    var sources = Picture.layered(reading.sources(), recordings.sources());
    picture = new Picture(sources, SoundBuild.of(sources, studio.library()));
    new DialplanSounds(this, studio.library()).publish();
  }

  /** Takes up recordings that another program put or took back. */
  public synchronized void takeUpRecordings() {
    if (!recordings.fingerprint().equals(recordingsTaken)) {
      refresh();
      LOG.info("recordings of prompts have changed; the next caller hears them");
    }
  }

  /** Has the best voice say what another one had to say, once a minute until it can. */
  public synchronized void improve() {
    Instant now = studio.clock().instant();
    if (!now.isBefore(nextImprovement)) {
      nextImprovement = now.plus(BETWEEN_IMPROVEMENTS);
      if (!picture.spokenByTheBest(studio.library())) {
        refresh();
      }
    }
  }

  /** Whether there is anything to say. */
  public boolean ready() {
    return !picture.sounds().isEmpty();
  }

  /** Prompts that have a text or a recording, but no sound; told as {@code nl/welcome}. */
  public List<String> missing() {
    return picture.missing().toList();
  }

  /** Which prompt lacks which language, each with the place where it is written. */
  public synchronized List<PromptMistake> gaps() {
    return new WrittenPrompts(languages.languages(), picture.sources(), reading.places()).gaps();
  }

  @Override
  public List<Language> languages() {
    return languages.languages();
  }

  @Override
  public Set<PromptName> names(Language language) {
    return picture.names(language);
  }

  @Override
  public Map<String, Set<ValueType>> needs(PromptName name, Language language) {
    Picture now = picture;
    return languages
        .from(language)
        .flatMap(candidate -> now.source(name, candidate).stream())
        .findFirst()
        .map(PromptSource::needs)
        .orElse(Map.of());
  }

  @Override
  public Duration length(PromptName name, Language language) {
    return picture.source(name, language).map(PromptSource::length).orElse(Duration.ZERO);
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return sound(name, language, Map.of());
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language, Map<String, Value> values) {
    return spoken.sound(picture, name, language, values);
  }

  @Override
  public void prepare(PromptName name, Language language, Map<String, Value> values) {
    spoken.prepare(picture, name, language, values);
  }
}
