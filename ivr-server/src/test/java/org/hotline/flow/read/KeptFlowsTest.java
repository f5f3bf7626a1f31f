package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.hotline.flow.FlowSource;
import org.hotline.flow.StepTypes;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.flow.test.TestFolder;
import org.hotline.flow.test.TestedFlows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admin saves call flows at any moment; only what was read and passed its tests is kept. */
class KeptFlowsTest {
  private static final String FLOW =
      """
      flow: main
      language: nl
      start: bye
      steps:
        bye: {type: hangup, prompt: goodbye}
      """;
  private static final String TEST = "flow: main\ntests: [{test: it, steps: [hears: goodbye]}]\n";
  private static final String NUMBERS = "numbers: {100: main}";
  private static final Map<String, String> GOOD =
      Map.of("main.yaml", FLOW, "numbers.yaml", NUMBERS, "main.test.yaml", TEST);
  private static final KnownPrompts PROMPTS = KnownPrompts.of("goodbye", "sorry");

  @TempDir Path home;
  private Path written;
  private LastGood lastGood;

  @BeforeEach
  void saves() throws IOException {
    written = Files.createDirectory(home.resolve("written"));
    lastGood = new LastGood(home.resolve("kept"));
    GOOD.forEach(this::save);
  }

  @Test
  void whatPassesItsTestsIsKept() {
    assertThat(flows(_ -> false).read().passed()).isTrue();

    assertThat(lastGood.is(GOOD, "us")).isTrue();
  }

  @Test
  void whatIsSavedBetweenReadingAndPlayingIsNotKept() {
    assertThat(flows(this::isBrokenMeanwhile).read().passed()).isTrue();

    assertThat(lastGood.is(GOOD, "us")).isTrue();
  }

  @Test
  void whatFailsItsTestsLeavesTheOlderCopy() {
    flows(_ -> false).read();
    save("main.test.yaml", TEST.replace("goodbye", "welcome"));
    save("main.yaml", FLOW + "# anew\n");

    assertThat(flows(_ -> false).read().passed()).isFalse();

    assertThat(lastGood.is(GOOD, "us")).isTrue();
  }

  @Test
  void whatCannotBeReadLeavesTheOlderCopy() {
    flows(_ -> false).read();
    save("main.yaml", "nonsense: [");

    flows(_ -> false).read();

    assertThat(lastGood.is(GOOD, "us")).isTrue();
  }

  @Test
  void aTestThatCannotBeReadIsNotTakenForOneThatPassed() throws IOException {
    flows(_ -> false).read();
    Files.write(written.resolve("more.test.yaml"), new byte[] {(byte) 0xff});

    assertThat(flows(texts -> lastGood.is(texts, "us")).read().passed()).isFalse();
  }

  private boolean isBrokenMeanwhile(Map<String, String> read) {
    save("main.yaml", "nonsense: [");
    save("more.yaml", FLOW);
    return read.isEmpty();
  }

  private FlowSource flows(Predicate<Map<String, String>> passed) {
    FlowFolder folder = new FlowFolder(written, StepTypes.ALL, PROMPTS);
    TestFolder tests = new TestFolder(written);
    return new KeptFlows(new TestedFlows(folder, tests, PROMPTS, passed), lastGood, () -> "us");
  }

  private void save(String file, String text) {
    try {
      Files.writeString(written.resolve(file), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
