package org.hotline.prompt.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.WrittenPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptFolderTest {
  private static final Language DUTCH = new Language("nl");
  private static final List<Language> BOTH = List.of(DUTCH, new Language("en"));
  private static final PromptName WELCOME = new PromptName("welcome");

  @TempDir Path directory;

  @Test
  void theLanguagesAreThoseThatHaveAFile(@TempDir Path prompts) throws IOException {
    assertThat(PromptFolder.languages(prompts)).extracting(Language::code).contains("nl", "en");
    for (String file : List.of("nl.yaml", "nl-BE.yaml", "fr.yaml", "notes.txt", "x.yaml")) {
      Files.writeString(prompts.resolve(file), "");
    }
    assertThat(PromptFolder.languages(prompts))
        .extracting(Language::code)
        .containsExactly("fr", "nl", "nl-BE");
  }

  @Test
  void textsAreReadByName() throws IOException {
    PromptReading reading =
        readTexts("prompts:\n  welcome: Welkom\n  sorry: >\n    Het spijt\n    ons\n");
    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.sources().get(DUTCH))
        .containsEntry(WELCOME, new PromptSource.Text("Welkom"))
        .containsEntry(new PromptName("sorry"), new PromptSource.Text("Het spijt ons"));
  }

  @Test
  void aRecordingReplacesTheText() throws IOException {
    Path recording = recording("welcome.wav");
    PromptReading reading = readTexts("prompts:\n  welcome: Welkom\n");
    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.sources().get(DUTCH))
        .containsEntry(WELCOME, new PromptSource.Recording(recording));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "prompts:\\n  Welcome: x | 2:3: Expected a prompt's name",
        "prompts:\\n  welcome: | 2:11: expected a text of 1 to 2000",
        "prompts:\\n  welcome: [a] | 2:12: expected a text here",
        "prompts:\\n  welcome: a\\n  welcome: b | 3:3: prompt \"welcome\" has a text already",
        "prompts: words | 1:10: expected \"prompts\" to be",
        "greetings:\\n  welcome: a | 1:1: expected only \"prompts:\"",
        "- a | 1:1: expected the file to be",
        "prompts:\\n  welcome: \"a | 2:14: expected YAML",
        "# nothing | 1:1: expected \"prompts:\"",
        "prompts:\\n  welcome: Dag {naam, nummer} | 2:23: expected number, ordinal",
        "prompts:\\n  welcome: \"Dag {naam\" | 2:17: expected a '}' for this '{'",
        "prompts:\\n  welcome: 'Het is ''t {naam, digit}' | 2:31: expected number, ordinal",
        "prompts:\\n  welcome: >-\\n    Dag\\n\\n    beste {N} | 5:12: expected the name of a value",
        "prompts:\\n  welcome: {naam} | 2:12: expected a text here, but got a list or a mapping; a text that begins",
      })
  void everyMistakeHasItsPlace(String yaml, String expected) throws IOException {
    PromptReading reading = readTexts(yaml.replace("\\n", "\n"));
    assertThat(reading.mistakes()).hasSize(1);
    assertThat(reading.mistakes().getFirst().toString()).contains("nl.yaml:" + expected);
  }

  @Test
  void allMistakesAreToldAtOnceAndTheRestIsUsable() throws IOException {
    PromptReading reading = readTexts("prompts:\n  Bad: x\n  welcome: Welkom\n  worse: []\n");
    assertThat(reading.mistakes()).hasSize(2);
    assertThat(reading.sources().get(DUTCH)).containsOnlyKeys(WELCOME);
  }

  @Test
  void aMissingFileSaysTheWayOut() {
    assertThat(read().mistakes().getFirst().message()).contains("take the language out");
  }

  @Test
  void aTextWithValuesIsReadWithWhatItNeeds() throws IOException {
    PromptReading reading = readTexts("prompts:\n  welcome: Dag {name}, it's {day, date}\n");
    assertThat(reading.mistakes()).isEmpty();
    PromptNames names = PromptNames.of(List.of(DUTCH), reading, ZoneId.of("Europe/Amsterdam"));
    assertThat(names.needs(WELCOME, new Language("nl-BE"))).containsOnlyKeys("name", "day");
    assertThat(names.names(new Language("nl-BE"))).containsExactly(WELCOME);
    assertThat(reading.sources().get(DUTCH))
        .hasEntrySatisfying(
            WELCOME, text -> assertThat(text.needs()).containsOnlyKeys("name", "day"));
  }

  @Test
  void whereTwoLanguagesNeedDifferentValuesBothPlacesAreTold() throws IOException {
    Files.writeString(directory.resolve("nl.yaml"), "prompts:\n  welcome: Dag {name}\n");
    Files.writeString(directory.resolve("en.yaml"), "prompts:\n\n  welcome: On {day, date}\n");
    assertThat(inBoth().mistakes())
        .singleElement()
        .asString()
        .contains("en.yaml:3:3: expected prompt \"welcome\" to need the same values")
        .contains("here it needs day (date or moment) and at ")
        .contains("nl.yaml:2:3 name (anything)");
  }

  @Test
  void theSameValueCannotBeADateInOneLanguageAndDigitsInAnother() throws IOException {
    Files.writeString(directory.resolve("nl.yaml"), "prompts:\n  a: '{x, date}'\n  b: '{x}'\n");
    Files.writeString(
        directory.resolve("en.yaml"), "prompts:\n  a: '{x, digits}'\n  b: '{x, time}'\n");
    assertThat(inBoth().mistakes()).singleElement().asString().contains("prompt \"a\"");
  }

  @Test
  void aShortWordingNeedsNoValues() throws IOException {
    PromptReading reading = readTexts("prompts:\n  welcome-short: Dag {name}\n");
    assertThat(reading.mistakes())
        .singleElement()
        .asString()
        .contains("nl.yaml:2:3: expected the short wording \"welcome-short\" to need no values");
  }

  @Test
  void whatALanguageLacksIsToldWithThePlaceWhereItIsWritten() throws IOException {
    Files.writeString(directory.resolve("nl.yaml"), "prompts:\n  a: A\n  b: B\n");
    Files.writeString(directory.resolve("en.yaml"), "prompts:\n  a: A\n");
    PromptReading reading = inBoth();
    assertThat(reading.mistakes()).isEmpty();
    assertThat(new WrittenPrompts(BOTH, reading.sources(), reading.places()).gaps())
        .singleElement()
        .asString()
        .contains("nl.yaml:3:3: prompt \"b\" has no text and no recording in 'en'");
  }

  private PromptReading inBoth() {
    return new PromptFolder(directory, BOTH).read();
  }

  @ParameterizedTest
  @CsvSource({"Wel Kom.wav", "$(reboot).wav", "|sox.wav", "welcome.mp3"})
  void aRecordingsNameMustBeAPromptsName(String name) throws IOException {
    recording(name);
    PromptReading reading = readTexts("prompts:\n  welcome: Welkom\n");
    assertThat(reading.mistakes()).hasSize(1);
    assertThat(reading.mistakes().getFirst().file()).endsWith(name);
  }

  @Test
  void whatIsNestedAsDeepAsNobodyWritesIsRefused() throws IOException {
    assertThat(readTexts("prompts:\n  welcome: " + "[".repeat(20_000)).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.message()).contains("nested very deep"))
        .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(2));
  }

  @Test
  void whatIsLargerThanAnyLanguageIsRefused() throws IOException {
    String text = "prompts:\n  welcome: Welkom\n" + "# very long\n".repeat(100_000);
    assertThat(readTexts(text).mistakes())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.message()).contains("at most 1 MiB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"offset:1e999 other", "=1e999 {a} other", "offset:\u221e other"})
  void aCountWithoutBoundsIsRefusedOrSaid(String counts) throws IOException {
    PromptReading reading = readTexts("prompts:\n  welcome: '{n, plural, " + counts + " {#}}'\n");
    assertThat(reading.mistakes().isEmpty())
        .isEqualTo(reading.sources().toString().contains("plural"));
  }

  private PromptReading readTexts(String yaml) throws IOException {
    Files.writeString(directory.resolve("nl.yaml"), yaml);
    return read();
  }

  private PromptReading read() {
    return new PromptFolder(directory, List.of(DUTCH)).read();
  }

  private Path recording(String name) throws IOException {
    Path voices = Files.createDirectories(directory.resolve("recordings/nl"));
    return Files.writeString(voices.resolve(name), "sound");
  }
}
