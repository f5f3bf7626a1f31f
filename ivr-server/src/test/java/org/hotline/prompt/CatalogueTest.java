package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Apology;
import org.hotline.call.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  private static final Language DUTCH = new Language("nl");
  private static final Language ENGLISH = new Language("en");
  private static final PromptName WELCOME = new PromptName("welcome");

  @TempDir Path sounds;
  private final FakeSpeech speech = new FakeSpeech();
  private final FakeReader reader = new FakeReader();
  private Catalogue catalogue;

  @BeforeEach
  void emptyCatalogue() {
    catalogue = newLife();
  }

  @Test
  void everyPromptIsMadeAtBothRatesBeforeItCanBePlayed() {
    reader.with("nl", "welcome", "Welkom").with("en", "welcome", "Welcome");
    assertThat(catalogue.reload()).isEmpty();
    assertThat(catalogue.ready()).isTrue();
    assertThat(speech.spoken)
        .containsExactlyInAnyOrder(
            "nl:8000:Welkom", "nl:16000:Welkom", "en:8000:Welcome", "en:16000:Welcome");
    assertThat(sound(DUTCH).name()).isEqualTo("nl/welcome");
    assertThat(file(DUTCH, SampleRate.NARROW)).isRegularFile();
    assertThat(file(DUTCH, SampleRate.WIDE)).isRegularFile();
  }

  @Test
  void aLanguageWithoutThePromptFallsBackOnTheFirst() {
    reader.with("nl", "welcome", "Welkom").with("en", "other", "Other");
    catalogue.reload();
    assertThat(sound(ENGLISH).name()).isEqualTo("nl/welcome");
    assertThat(catalogue.names(ENGLISH)).containsExactly(new PromptName("other"));
  }

  @Test
  void aPromptThatNobodyKnowsIsEmpty() {
    assertThat(catalogue.sound(WELCOME, DUTCH)).isEmpty();
    assertThat(catalogue.names(DUTCH)).isEmpty();
    assertThat(catalogue.ready()).isFalse();
  }

  @Test
  void theSameWordsAreNotSpokenTwiceInAnotherLifeOfTheServer() {
    reader.with("nl", "welcome", "Welkom");
    catalogue.reload();
    speech.spoken.clear();
    newLife().reload();
    assertThat(speech.spoken).isEmpty();
  }

  @Test
  void anotherVoiceMakesAnotherFile() {
    reader.with("nl", "welcome", "Welkom");
    catalogue.reload();
    Sound before = sound(DUTCH);
    speech.becomes("2");
    catalogue.reload();
    assertThat(sound(DUTCH).file()).isNotEqualTo(before.file());
  }

  @Test
  void aChangedTextIsSwappedInAndTheOldFileStaysForWhoHearsItNow() {
    reader.with("nl", "welcome", "Welkom");
    catalogue.reload();
    Path before = file(DUTCH, SampleRate.NARROW);
    reader.with("nl", "welcome", "Hartelijk welkom");
    catalogue.reload();
    assertThat(file(DUTCH, SampleRate.NARROW)).isNotEqualTo(before).content().contains("Hartelijk");
    assertThat(before).isRegularFile();
  }

  @Test
  void aBrokenFileKeepsThePromptsInUseAndSaysWhatIsWrong() {
    reader.with("nl", "welcome", "Welkom");
    catalogue.reload();
    Sound before = sound(DUTCH);
    PromptMistake mistake = new PromptMistake("nl.yaml", 3, 5, "expected a text");
    reader.without("nl", "welcome").breaks(mistake);
    assertThat(catalogue.reload()).containsExactly(mistake);
    assertThat(catalogue.sound(WELCOME, DUTCH)).contains(before);
  }

  @Test
  void theFirstReadingTakesWhatIsUsableSinceItIsBetterThanSilence() {
    reader.with("nl", "welcome", "Welkom").breaks(PromptMistake.of("en.yaml", "no such file"));
    assertThat(catalogue.reload()).hasSize(1);
    assertThat(catalogue.sound(WELCOME, DUTCH)).isPresent();
  }

  @Test
  void aPromptThatCannotBeSpokenIsMissingAndTheOthersAreThere() {
    reader.with("nl", "welcome", "Welkom").with("nl", "bad", "unspeakable");
    assertThat(catalogue.reload()).isEmpty();
    assertThat(catalogue.sound(new PromptName("bad"), DUTCH)).isEmpty();
    assertThat(catalogue.missing()).containsExactly("nl/bad");
    assertThat(catalogue.sound(WELCOME, DUTCH)).isPresent();
  }

  @Test
  void aFileThatACrashLeftHalfIsMadeAgain() throws IOException {
    reader.with("nl", "welcome", "Welkom");
    catalogue.reload();
    Path file = file(DUTCH, SampleRate.NARROW);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 46));
    speech.spoken.clear();
    newLife().reload();
    assertThat(speech.spoken).containsExactly("nl:8000:Welkom");
  }

  @Test
  void nothingHalfIsLeftWhenSpeakingFails() throws IOException {
    reader.with("nl", "bad", "unspeakable");
    catalogue.reload();
    try (Stream<Path> files = Files.list(sounds)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aRecordingIsConverted(@TempDir Path voices) throws IOException {
    Path recording = Files.writeString(voices.resolve("welcome.wav"), "a voice");
    reader.with("nl", "welcome", new PromptSource.Recording(recording));
    catalogue.reload();
    assertThat(file(DUTCH, SampleRate.WIDE)).content().contains("converted to WIDE");
  }

  @Test
  void theDialplanFindsItsSoundsUnderFixedNames() {
    reader.with("nl", "one-moment", "Een ogenblik").with("nl", "sorry", "Het spijt ons");
    for (Apology apology : Apology.values()) {
      reader.with("nl", apology.word(), "Excuses: " + apology.word());
    }
    catalogue.reload();
    assertThat(sounds.resolve("dialplan/one-moment.wav")).content().contains("Een ogenblik");
    assertThat(sounds.resolve("dialplan/one-moment.wav16")).isRegularFile();
    assertThat(sounds.resolve("dialplan/sorry.wav")).content().contains("Het spijt");
    for (Apology apology : Apology.values()) {
      assertThat(sounds.resolve("dialplan/" + apology.word() + ".wav"))
          .content()
          .contains(apology.word());
    }
  }

  private Catalogue newLife() {
    RecordingStore recordings = new RecordingStore(sounds.resolve("voices"));
    return new Catalogue(List.of(DUTCH, ENGLISH), reader, recordings, Studios.of(sounds, speech));
  }

  private Sound sound(Language language) {
    return catalogue.sound(WELCOME, language).orElseThrow();
  }

  private Path file(Language language, SampleRate rate) {
    return sounds.resolve(sound(language).file() + "." + rate.extension());
  }
}
