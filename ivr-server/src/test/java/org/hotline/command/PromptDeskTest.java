package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hotline.prompt.Recordings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admin brings a recording from elsewhere, with the real sox. */
class PromptDeskTest {
  private static final byte[] NOTHING = {};

  @TempDir Path home;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void furnish() throws IOException {
    for (String directory : List.of("prompts/recordings/en", "voices", "secrets", "studio")) {
      Files.createDirectories(home.resolve(directory));
    }
    for (String secret : List.of("ari-password", "redis-password", "api-token")) {
      Files.writeString(home.resolve("secrets").resolve(secret), "open sesame, open sesame");
    }
    texts("nl", "welcome: Welkom", "goodbye: Dag", "status: Nog {days, number}");
    texts("en", "welcome: Welcome", "status: Still {days, number}");
  }

  @Test
  void allPromptsAreListedWithWhatIsSpokenWhatIsRecordedAndWhatIsMissing() throws IOException {
    assertThat(prompts(tone(3), "record", "welcome", "nl")).isZero();
    assertThat(prompts(NOTHING)).isZero();
    assertThat(printed().lines())
        .anyMatch(line -> line.matches("welcome +recording 3.0 s, 20[0-9-]{8} +text"))
        .anyMatch(line -> line.matches("goodbye +text +- \\(nl\\)"))
        .anyMatch(line -> line.matches("status +text, 1 value +text, 1 value"))
        .anyMatch(line -> line.contains("prompt \"goodbye\" has no text and no recording in 'en'"));
  }

  @Test
  void aTextThatCannotBeReadIsToldBelowTheList() throws IOException {
    texts("en", "welcome: Welcome {", "goodbye: Bye");
    assertThat(prompts(NOTHING)).isZero();
    assertThat(printed()).contains("en.yaml:2:");
  }

  @Test
  void onePromptIsShownInFull() throws IOException {
    Files.write(home.resolve("prompts/recordings/en/welcome.wav"), tone(2));
    assertThat(prompts(NOTHING, "status")).isZero();
    assertThat(prompts(NOTHING, "welcome")).isZero();
    assertThat(printed())
        .contains("nl  text: Nog {days, number} (needs days (")
        .contains("en  a recording of 2.0 s,", "from " + home.resolve("prompts/recordings/en"));
  }

  @Test
  void aRecordingTakesThePlaceOfATextAndGivesItBack() throws IOException {
    assertThat(prompts(tone(2), "record", "welcome", "nl")).isZero();
    assertThat(printed())
        .contains("callers hear \"welcome\" in nl as a recording of 2.0 s")
        .contains("prompts text welcome nl");
    assertThat(kept()).isRegularFile();

    assertThat(prompts(NOTHING, "text", "welcome", "nl")).isZero();
    assertThat(printed()).contains("as text: Welkom").contains("The recording was removed");
    assertThat(kept()).doesNotExist();
    assertThat(prompts(NOTHING, "text", "welcome", "nl")).isEqualTo(2);
    assertThat(printed()).contains("There is no recording to take back");
  }

  @Test
  void whoRecordsASentenceIsToldWhichValuesAreNotSaid() throws IOException {
    assertThat(prompts(tone(2), "record", "status", "en")).isZero();
    assertThat(printed()).contains("values that a recording cannot: days");
  }

  @Test
  void whatCallersCouldNotHearIsRefusedAndChangesNothing() throws IOException {
    byte[] tone = tone(2);
    StudioSound studio = studio();
    refused("this is no WAV file", "ID3 of an MP3".getBytes(StandardCharsets.UTF_8));
    refused("this is no WAV file", NOTHING);
    refused("ends within its head", Arrays.copyOf(tone, 30));
    refused("it ends after", Arrays.copyOf(tone, tone.length / 2));
    refused("nothing in it can be heard", studio.made("-r 44100 -b 16", "trim 0 3"));
    refused("nothing in it can be heard", studio.made("-r 44100 -b 16", "synth 3 noise gain -80"));
    refused("0.2 can be heard", studio.made("-r 16000 -b 16", "synth 0.1 sine 500"));
    refused("200.1 can be heard", studio.made("-r 8000 -b 16", "synth 200 sine 500"));
    refused("but got 4000", studio.made("-r 4000 -b 16", "synth 3 sine 500"));
    refused("at most 20000000 bytes", Arrays.copyOf(tone, Recordings.MOST_BYTES + 9));
    assertThat(kept()).doesNotExist();
  }

  @Test
  void onlyAPromptAndALanguageThatThereAreCanBeRecorded() throws IOException {
    byte[] tone = tone(1);
    assertThat(prompts(tone, "record", "../welcome", "nl")).isEqualTo(2);
    assertThat(prompts(tone, "record", "welcom", "nl")).isEqualTo(2);
    assertThat(prompts(tone, "record", "welcome", "../nl")).isEqualTo(2);
    assertThat(prompts(tone, "record", "welcome", "de")).isEqualTo(2);
    assertThat(printed())
        .contains("there is no \"../welcome\"", "did you mean \"welcome\"?")
        .contains("nl or en, but got \"../nl\"", "nl or en, but got \"de\"");
    assertThat(home.resolve("voices")).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotBeReadIsToldInASentence() throws IOException {
    Path note = home.resolve("voices/nl/welcome.txt");
    assertThat(prompts(tone(2), "record", "welcome", "nl")).isZero();
    Files.delete(kept());
    Files.createDirectory(kept());
    printed.reset();

    assertThat(prompts(NOTHING)).isEqualTo(1);
    assertThat(note).exists();
    assertThat(printed().lines()).singleElement().asString().startsWith("expected to read");
  }

  @Test
  void aFileThatVanishesMeanwhileIsNamed() {
    assertThat(new Unreadable(new NoSuchFileException("nl/welcome.wav")).sentence())
        .isEqualTo("expected to read nl/welcome.wav, but it has just gone; please ask again");
  }

  @Test
  void aWrongQuestionIsAnsweredWithTheRightOnes() {
    assertThat(prompts(NOTHING, "record", "welcome")).isEqualTo(2);
    assertThat(prompts(NOTHING, "erase", "welcome", "nl")).isEqualTo(2);
    assertThat(printed()).contains("Expected \"prompts\"");
  }

  private void refused(String why, byte[] sound) {
    printed.reset();
    assertThat(prompts(sound, "record", "welcome", "nl")).as(why).isEqualTo(1);
    assertThat(printed()).contains(why);
  }

  private int prompts(byte[] sent, String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new PromptDesk(environment(), new ByteArrayInputStream(sent), out)
        .run(List.of(arguments));
  }

  private Map<String, String> environment() {
    return Map.of(
        "HOTLINE_DIRECTORY_PROMPTS", home.resolve("prompts").toString(),
        "HOTLINE_DIRECTORY_VOICES", home.resolve("voices").toString(),
        "HOTLINE_DIRECTORY_SECRETS", home.resolve("secrets").toString());
  }

  private void texts(String language, String... lines) throws IOException {
    String yaml = "prompts:\n  " + String.join("\n  ", lines) + "\n";
    Files.writeString(home.resolve("prompts").resolve(language + ".yaml"), yaml);
  }

  private Path kept() {
    return home.resolve("voices/nl/welcome.wav");
  }

  private byte[] tone(int seconds) throws IOException {
    return studio().tone(620, seconds);
  }

  private StudioSound studio() {
    return new StudioSound(home.resolve("studio"));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
