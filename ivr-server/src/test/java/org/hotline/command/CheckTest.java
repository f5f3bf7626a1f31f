package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.prompt.PromptMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<PromptMistake> wrong = new ArrayList<>();
  private final List<PromptMistake> lacking = new ArrayList<>();

  private int check(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Check(this::prompts, out).run(List.of(arguments));
  }

  private CheckedPrompts prompts(Path directory) {
    return new CheckedPrompts(KnownPrompts.in(directory), wrong, lacking);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void goodFlowsAreCountedAndTheirTestsPlayed() {
    assertThat(check("../call-flows")).isZero();
    assertThat(printed().lines())
        .anyMatch(line -> line.matches("main: \\d+ of \\d+ outcomes tested"))
        .anyMatch(line -> line.matches("tests: \\d+ passed, 0 failed"))
        .allMatch(
            line -> line.matches(".* outcomes tested|  never tested: .*|tests: .*|0 errors.*"));
    assertThat(printed().lines().toList().getLast())
        .matches("0 errors, 0 warnings; good: \\d+ flows, .*, \\d+ numbers");
  }

  @Test
  void aFailingTestIsPrintedWithWhatHappenedAndGivesExitCodeOne(@TempDir Path directory)
      throws IOException {
    Files.writeString(
        directory.resolve("main.yaml"),
        "flow: main\nlanguage: nl\nstart: bye\nsteps:\n  bye: {type: hangup, prompt: goodbye}\n");
    Files.writeString(
        directory.resolve("main.test.yaml"),
        "flow: main\ntests:\n  - test: says welcome\n    steps:\n      - hears: welcome\n");

    assertThat(check(directory.toString(), "../prompts")).isEqualTo(1);
    assertThat(printed())
        .isEqualToNormalizingNewlines(
            """
            main.test.yaml:5:16: test 'says welcome': expected to hear 'welcome', but the caller heard 'goodbye' in step 'bye', and then the call ended (completed) in step 'bye' [failed-test]
             5 |       - hears: welcome
               |                ^^^^^^^
            what happened in 'says welcome':
               0s  started main in nl
               0s  enter bye
               0s  heard goodbye
               1s  leave bye: end
            main: 1 of 1 outcomes tested
            tests: 0 passed, 1 failed
            1 error, 0 warnings; nothing of this can go live
            """);
  }

  @Test
  void mistakesArePrintedAndGiveExitCodeOne(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("main.yaml"),
        "flow: main\nlanguage: nl\nstart: by\nsteps:\n  bye: {type: hangup}\n");

    assertThat(check(directory.toString(), "../prompts")).isEqualTo(1);
    assertThat(printed())
        .isEqualToNormalizingNewlines(
            """
            main.yaml:3:8: the flow starts with "by", which is not a step of this flow; did you mean "bye"? [unknown-step]
             3 | start: by
               |        ^^
            1 error, 0 warnings; nothing of this can go live
            """);
  }

  @Test
  void mistakesOfPromptsAreCountedAlsoWhereNoFlowSaysThem() {
    wrong.add(new PromptMistake("nl.yaml", 3, 7, "expected a '}'"));
    lacking.add(new PromptMistake("en.yaml", 1, 1, "lacks welcome"));

    assertThat(check("../call-flows")).isEqualTo(1);
    assertThat(printed())
        .contains("nl.yaml:3:7: expected a '}'", "warning: en.yaml:1:1: lacks welcome")
        .endsWith("1 error, 1 warning; nothing of this can go live" + System.lineSeparator());
  }

  @Test
  void whatAnotherLanguageSaysInsteadIsAWarning() {
    lacking.add(new PromptMistake("en.yaml", 1, 1, "lacks welcome"));

    assertThat(check("../call-flows")).isZero();
    assertThat(printed()).contains("0 errors, 1 warning; good: ");
  }

  @Test
  void testsThatCannotBeReadAreCounted(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("main.yaml"),
        "flow: main\nlanguage: nl\nstart: bye\nsteps:\n  bye: {type: hangup, prompt: goodbye}\n");
    Files.writeString(directory.resolve("main.test.yaml"), "flow: main\ntests: 7\n");

    assertThat(check(directory.toString(), "../prompts")).isEqualTo(1);
    assertThat(printed())
        .contains(
            "the tests could not be read, so none was played", "1 error, 0 warnings; nothing");
  }

  @Test
  void aDirectoryWithoutFlowsIsNotGood(@TempDir Path directory) {
    assertThat(check(directory.toString(), "../prompts")).isEqualTo(2);
    assertThat(printed()).contains("expected call flows in " + directory).doesNotContain("good");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(check()).isEqualTo(2);
    assertThat(check("a", "b", "c")).isEqualTo(2);
    assertThat(check("../call-flows", "no-such-directory")).isEqualTo(2);
    assertThat(printed()).contains("usage: check", "there is no no-such-directory");
  }
}
