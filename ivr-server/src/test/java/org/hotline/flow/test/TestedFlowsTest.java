package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline.flow.FlowCatalog;
import org.hotline.flow.StepTypes;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.FlowFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow that fails its tests does not replace one that works. */
class TestedFlowsTest {
  private static final String FLOW =
      """
      flow: main
      language: nl
      start: bye
      steps:
        bye: {type: hangup, prompt: goodbye}
      """;
  private static final String TEST = "flow: main\ntests: [{test: it, steps: [hears: goodbye]}]\n";
  private static final String OTHER = TEST.replace("goodbye", "welcome");

  @TempDir Path directory;

  private FlowCatalog catalog;
  private boolean passed;

  @BeforeEach
  void opens() throws IOException {
    write("main.yaml", FLOW);
    write("numbers.yaml", "numbers: {100: main}");
    FlowFolder folder = new FlowFolder(directory, StepTypes.ALL, Desk.PROMPTS);
    TestFolder tests = new TestFolder(directory);
    catalog = new FlowCatalog(new TestedFlows(folder, tests, Desk.PROMPTS, _ -> passed));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  @Test
  void whatPassesReplacesWhatWas() throws IOException {
    write("main.test.yaml", TEST);
    catalog.reload();
    write("main.yaml", FLOW + "# anew\n");
    String before = version();

    assertThat(catalog.reload()).isEmpty();
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void whatFailsDoesNotReplaceWhatWasUntilItPasses() throws IOException {
    write("main.test.yaml", TEST);
    catalog.reload();
    String before = version();
    write("main.yaml", FLOW.replace("goodbye", "notice"));

    assertThat(catalog.reload()).extracting(Mistake::rule).containsExactly(Rule.FAILED_TEST);
    assertThat(version()).isEqualTo(before);

    write("main.test.yaml", TEST.replace("goodbye", "notice"));
    assertThat(catalog.changed()).isTrue();
    assertThat(catalog.reload()).isEmpty();
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void aFileOfTestsThatCannotBeReadProvesNothing() throws IOException {
    write("main.test.yaml", TEST);
    catalog.reload();
    String before = version();
    write("main.yaml", FLOW + "# anew\n");
    write("main.test.yaml", "tests");

    assertThat(catalog.reload()).isNotEmpty();
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void atTheFirstStartAFailingTestDoesNotKeepTheHouseClosed() throws IOException {
    write("main.test.yaml", OTHER);

    List<Mistake> mistakes = catalog.reload();

    assertThat(mistakes).extracting(Mistake::rule).containsExactly(Rule.FAILED_TEST);
    assertThat(catalog.flowFor("100")).isPresent();
  }

  @Test
  void whatHasPassedBeforeIsNotPlayedAgain() throws IOException {
    write("main.test.yaml", OTHER);
    passed = true;
    assertThat(catalog.reload()).isEmpty();
    passed = false;
    assertThat(catalog.reload()).extracting(Mistake::rule).containsExactly(Rule.FAILED_TEST);
  }

  private String version() {
    return catalog.flowFor("100").orElseThrow().version();
  }
}
