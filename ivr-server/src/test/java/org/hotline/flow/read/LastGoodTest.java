package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call flows that were found good last, over the lives of the server. */
class LastGoodTest {
  private static final String JUDGE = "program 1, prompts 1";
  private static final Map<String, String> GOOD =
      Map.of("main.yaml", "flow: main", "main.test.yaml", "flow: main # tests");
  private static final Map<String, String> NEWER = Map.of("main.yaml", "flow: main # anew");

  @TempDir Path home;
  private LastGood lastGood;

  @BeforeEach
  void isKept() throws IOException {
    lastGood = new LastGood(home.resolve("kept"));
    lastGood.keep(GOOD, JUDGE);
  }

  @Test
  void whatWasFoundGoodCanBeReadAgain() throws IOException {
    assertThat(lastGood.directory().resolve("main.yaml")).hasContent("flow: main");
    lastGood.keep(NEWER, JUDGE);
    assertThat(lastGood.directory().resolve("main.yaml")).hasContent("flow: main # anew");
    assertThat(lastGood.directory().resolve("main.test.yaml")).doesNotExist();
  }

  @Test
  void justTheSameIsKnownInAnotherLife() {
    assertThat(new LastGood(home.resolve("kept")).is(GOOD, JUDGE)).isTrue();
  }

  @Test
  void nothingIsKnownBeforeAnythingWasFoundGood() {
    assertThat(new LastGood(home.resolve("empty")).is(GOOD, JUDGE)).isFalse();
  }

  @Test
  void oneChangedWordIsSomethingElse() {
    assertThat(lastGood.is(with("main.yaml", "flow: mail"), JUDGE)).isFalse();
  }

  @Test
  void soIsAFileMoreOrLess() {
    assertThat(lastGood.is(with("more.yaml", "flow: more"), JUDGE)).isFalse();
    assertThat(lastGood.is(Map.of("main.yaml", "flow: main"), JUDGE)).isFalse();
  }

  @Test
  void anotherProgramOrOtherPromptsJudgeAnew() {
    assertThat(lastGood.is(GOOD, "program 2, prompts 1")).isFalse();
  }

  @Test
  void aCopyThatBreaksOffIsNeverSeenAndTheOneBeforeCounts() throws IOException {
    Map<String, String> breaksOff = with("main.yaml", "flow: main # anew");
    breaksOff.put("no such directory/last.yaml", "flow: last");

    assertThatThrownBy(() -> lastGood.keep(breaksOff, JUDGE)).isInstanceOf(IOException.class);

    LastGood inAnotherLife = new LastGood(home.resolve("kept"));
    assertThat(inAnotherLife.is(GOOD, JUDGE)).isTrue();
    inAnotherLife.keep(NEWER, JUDGE);
    assertThat(inAnotherLife.is(NEWER, JUDGE)).isTrue();
  }

  @Test
  void whoReadsACopyWhileTheNextIsKeptReadsItToItsEnd() throws IOException {
    GoodCopy read = new GoodCopy(lastGood.directory());

    lastGood.keep(NEWER, JUDGE);

    assertThat(read.is(GOOD, JUDGE)).isTrue();
  }

  @Test
  void olderCopiesGo() throws IOException {
    for (int number = 0; number < 12; number++) {
      lastGood.keep(with("main.yaml", "flow: main # " + number), JUDGE);
    }

    assertThat(lastGood.is(with("main.yaml", "flow: main # 11"), JUDGE)).isTrue();
    try (Stream<Path> copies = Files.list(home.resolve("kept"))) {
      assertThat(copies).hasSize(2);
    }
  }

  @Test
  void aCopyOfAnEarlierProgramCountsUntilThereIsAnother() throws IOException {
    Path earlier = Files.createDirectory(home.resolve("earlier"));
    Files.writeString(earlier.resolve("main.yaml"), "flow: main # earlier");
    LastGood later = new LastGood(earlier);

    assertThat(later.directory().resolve("main.yaml")).hasContent("flow: main # earlier");
    later.keep(GOOD, JUDGE);
    assertThat(later.directory().resolve("main.yaml")).hasContent("flow: main");
  }

  private static Map<String, String> with(String file, String text) {
    Map<String, String> texts = new LinkedHashMap<>(GOOD);
    texts.put(file, text);
    return texts;
  }
}
