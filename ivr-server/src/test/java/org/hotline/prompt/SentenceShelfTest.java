package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.call.Sound;
import org.hotline.journal.Journal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of sentences stays within its bounds, and nobody's sound is taken away. */
class SentenceShelfTest {
  private static final Language DUTCH = new Language("nl");

  @TempDir Path sounds;
  private final TurningClock clock = new TurningClock();
  private final FakeReader reader =
      new FakeReader()
          .with("nl", "sorry", "Sorry")
          .with("nl", "place", "{n, plural, one {a} other {b}} {n, digits}");

  @Test
  void theFolderOfSentencesIsBoundedAndTheOldestGoFirst() throws IOException {
    Catalogue prompts = bounded(300);
    Path first = file(prompts, 1);
    clock.moveOn(Duration.ofMinutes(1));
    Path second = file(prompts, 2);
    clock.moveOn(SentenceShelf.MAY_BE_PLAYING.plusMinutes(1));
    assertThat(file(prompts, 1)).isEqualTo(first);
    Path third = file(prompts, 3);
    assertThat(second).doesNotExist();
    assertThat(first).exists();
    assertThat(third).exists();
    assertThat(fixed()).hasSize(2);
  }

  @Test
  void nothingIsRemovedWhileACallMayBePlayingIt() throws IOException {
    Catalogue prompts = bounded(1);
    Path first = file(prompts, 1);
    clock.moveOn(SentenceShelf.MAY_BE_PLAYING);
    Path second = file(prompts, 2);
    assertThat(first).exists();
    clock.moveOn(Duration.ofSeconds(1));
    file(prompts, 3);
    assertThat(first).doesNotExist();
    assertThat(second).exists();
    assertThat(fixed()).hasSize(2);
  }

  private List<Path> fixed() throws IOException {
    try (Stream<Path> files = Files.list(sounds)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Path file(Catalogue prompts, int number) {
    Sound sound =
        prompts
            .sound(new PromptName("place"), DUTCH, Map.of("n", new Value.Whole(number)))
            .orElseThrow();
    return sounds.resolve(sound.file() + ".wav");
  }

  /** A sentence takes some 115 bytes at both rates. */
  private Catalogue bounded(long bytes) {
    SentenceLimits limits = new SentenceLimits(Duration.ofSeconds(20), bytes);
    Studio studio =
        Studios.of(
            sounds, List.of(new FakeSpeech()), new FakeConversion(), limits, new Journal(), clock);
    RecordingStore recordings = new RecordingStore(sounds.resolve("voices"));
    Catalogue prompts = new Catalogue(List.of(DUTCH), reader, recordings, studio);
    prompts.reload();
    return prompts;
  }
}
