package org.hotline;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.journal.Journal;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.CommandSpeech;
import org.hotline.prompt.Conversion;
import org.hotline.prompt.SoundLibrary;
import org.hotline.prompt.Speech;
import org.hotline.prompt.Speeches;
import org.hotline.prompt.Studio;
import org.hotline.settings.Settings;
import org.hotline.speech.HttpSpeech;

/** Puts together how prompts are spoken: the service if there is one, and always the program. */
record SpeakingParts(Settings settings, Vertx vertx) {
  Studio studio(Journal journal, InstantSource clock) {
    Settings.Speech speech = settings.speech();
    Conversion conversion = new CommandConversion();
    Speeches speeches = new Speeches(inOrder(speech, conversion), clock);
    SoundLibrary library = new SoundLibrary(settings.directories().sounds(), speeches, conversion);
    return new Studio(library, speech.limits(), speech.zone(), journal, clock);
  }

  private List<Speech> inOrder(Settings.Speech speech, Conversion conversion) {
    Optional<Speech> service =
        speech.service().map(set -> new HttpSpeech(vertx, set, speech.voices(), conversion));
    Speech program = new CommandSpeech(speech.command(), speech.voices());
    return Stream.concat(service.stream(), Stream.of(program)).toList();
  }
}
