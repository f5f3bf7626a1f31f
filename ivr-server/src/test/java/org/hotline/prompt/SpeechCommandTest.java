package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hotline.call.Sound;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;

/** What reaches the command line of the speech program, and the names of files. */
class SpeechCommandTest {
  private static final Path OUTPUT = Path.of("/sounds/x.wav");
  private static final Language DUTCH = new Language("nl");

  @SuppressWarnings("NullAway.Init")
  private static Path sounds;

  @BeforeContainer
  static void folder() throws IOException {
    sounds = Files.createTempDirectory("hotline-test-");
  }

  @AfterContainer
  static void clean() throws IOException {
    try (Stream<Path> files = Files.walk(sounds)) {
      files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
    }
  }

  @Test
  void placeholdersAreFilledWordByWord() {
    SpeechCommand command = SpeechCommand.of("  say -l {language} -v{voice} -r {rate} -o {output}");
    assertThat(command.filled(DUTCH, "an$1 $(id)", SampleRate.WIDE, OUTPUT))
        .containsExactly("say", "-l", "nl", "-van$1 $(id)", "-r", "16000", "-o", "/sounds/x.wav");
    assertThat(command.writesFile()).isTrue();
    assertThat(SpeechCommand.of(SpeechCommand.ESPEAK).writesFile()).isFalse();
  }

  @Test
  void anUnknownPlaceholderIsRefused() {
    assertThatThrownBy(() -> SpeechCommand.of("say {text}"))
        .hasMessage(
            "expected only {language}, {voice}, {rate} and {output} in braces, but got {text}");
    assertThatThrownBy(() -> SpeechCommand.of(" ")).hasMessageContaining("got nothing");
  }

  @Property(tries = 300)
  void noValueReachesTheCommandLineOrAFileName(@ForAll String value) {
    FakeReader reader = new FakeReader().with("nl", "hello", "Dag {name}, {name, slowly}");
    FakeSpeech speech = new FakeSpeech();
    Catalogue prompts =
        new Catalogue(
            List.of(DUTCH),
            reader,
            new RecordingStore(sounds.resolve("voices")),
            Studios.of(sounds, speech));
    prompts.reload();
    Map<String, Value> values = Map.of("name", new Value.Text(value));
    Sound sound = prompts.sound(new PromptName("hello"), DUTCH, values).orElseThrow();
    assertThat(sound.file()).matches("spoken/[0-9a-f]{16}");
    assertThat(names()).allMatch(name -> name.matches("[0-9a-f]{16}\\.wav(16)?"));
    assertThat(speech.spoken).allMatch(words -> words.matches("[\\p{L}\\p{M}\\p{Nd}.,;:'+/ -]*"));
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(sounds.resolve(SentenceShelf.FOLDER))) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
