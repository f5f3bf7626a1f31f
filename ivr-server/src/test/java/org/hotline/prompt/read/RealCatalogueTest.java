package org.hotline.prompt.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hotline.call.Sound;
import org.hotline.prompt.Catalogue;
import org.hotline.prompt.CommandConversion;
import org.hotline.prompt.CommandSpeech;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.RecordingStore;
import org.hotline.prompt.SampleRate;
import org.hotline.prompt.Studio;
import org.hotline.prompt.Studios;
import org.hotline.prompt.Waveform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From YAML to sound with the real programs, as an installation does it. */
class RealCatalogueTest {
  private static final List<Language> LANGUAGES = List.of(new Language("nl"), new Language("en"));

  @TempDir Path sounds;

  @Test
  void everyPromptCanBeHeardAtBothRatesInBothLanguages() throws Exception {
    Catalogue catalogue = catalogue();
    assertThat(catalogue.reload()).isEmpty();
    assertThat(catalogue.missing()).isEmpty();
    for (Language language : LANGUAGES) {
      Sound welcome = catalogue.sound(new PromptName("welcome"), language).orElseThrow();
      assertThat(welcome.name()).isEqualTo(language + "/welcome");
      canBeHeard(sounds.resolve(welcome.file() + ".wav"), SampleRate.NARROW);
      canBeHeard(sounds.resolve(welcome.file() + ".wav16"), SampleRate.WIDE);
    }
    canBeHeard(sounds.resolve("dialplan/one-moment.wav"), SampleRate.NARROW);
    canBeHeard(sounds.resolve("dialplan/sorry.wav16"), SampleRate.WIDE);
  }

  private Catalogue catalogue() throws URISyntaxException {
    Path texts = Path.of(Objects.requireNonNull(getClass().getResource("/prompts")).toURI());
    RecordingStore voices = new RecordingStore(sounds.resolve("voices"));
    Studio studio = Studios.of(sounds, new CommandSpeech(), new CommandConversion());
    return new Catalogue(LANGUAGES, new PromptFolder(texts, LANGUAGES), voices, studio);
  }

  private static void canBeHeard(Path file, SampleRate rate) throws Exception {
    Waveform heard = Waveform.of(file);
    assertThat(heard.format().getSampleRate()).isEqualTo(rate.hertz());
    assertThat(heard.seconds()).isGreaterThan(0.5);
    assertThat(heard.level()).isBetween(-26.0, -12.0);
  }
}
