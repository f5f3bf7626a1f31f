package org.hotline.command;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptList;
import org.hotline.prompt.RecordingStore;
import org.hotline.prompt.Recordings;
import org.hotline.prompt.read.PromptFolder;
import org.hotline.settings.Settings;

/** Where an installation has its prompts, and the time of its place. */
record PromptFiles(
    List<Language> languages, PromptFolder texts, RecordingStore recordings, ZoneId zone) {
  static PromptFiles of(Settings settings) {
    List<Language> languages = settings.languages();
    return new PromptFiles(
        languages,
        new PromptFolder(settings.directories().prompts(), languages),
        new RecordingStore(settings.directories().voices()),
        settings.speech().zone());
  }

  /** As they are now. */
  PromptList list() {
    return new PromptList(languages, texts, recordings);
  }

  Recordings desk() {
    return Recordings.besideTheServer(recordings, new CommandConversion(), InstantSource.system());
  }
}
