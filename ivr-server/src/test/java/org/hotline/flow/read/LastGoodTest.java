package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastGoodTest {
  private static final String JUDGE = "program 1, prompts 1";

  @TempDir Path home;
  private Path written;
  private LastGood lastGood;

  @BeforeEach
  void isKept() throws IOException {
    written = Files.createDirectory(home.resolve("written"));
    write("main.yaml", "flow: main");
    write("main.test.yaml", "flow: main");
    lastGood = new LastGood(home.resolve("kept"));
    lastGood.keep(written);
    lastGood.seal(JUDGE);
  }

  @Test
  void justTheSameIsKnownInAnotherLife() {
    assertThat(new LastGood(home.resolve("kept")).is(written, JUDGE)).isTrue();
  }

  @Test
  void nothingIsKnownBeforeAnythingWasFoundGood() {
    assertThat(new LastGood(home.resolve("empty")).is(written, JUDGE)).isFalse();
  }

  @Test
  void oneChangedWordIsSomethingElse() throws IOException {
    write("main.yaml", "flow: mail");
    assertThat(lastGood.is(written, JUDGE)).isFalse();
  }

  @Test
  void soIsAFileMoreOrLess() throws IOException {
    write("more.yaml", "flow: more");
    assertThat(lastGood.is(written, JUDGE)).isFalse();
    Files.delete(written.resolve("more.yaml"));
    Files.delete(written.resolve("main.test.yaml"));
    assertThat(lastGood.is(written, JUDGE)).isFalse();
  }

  @Test
  void aCopyThatNobodyVouchesForIsNotKnown() throws IOException {
    lastGood.keep(written);
    assertThat(lastGood.is(written, JUDGE)).isFalse();
  }

  @Test
  void anotherProgramOrOtherPromptsJudgeAnew() {
    assertThat(lastGood.is(written, "program 2, prompts 1")).isFalse();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(written.resolve(file), text);
  }
}
