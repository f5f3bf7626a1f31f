package org.hotline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int check(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Check(KnownPrompts::in, out).run(List.of(arguments));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void goodFlowsAreCountedAndGiveExitCodeZero() {
    assertThat(check("../call-flows")).isZero();
    assertThat(printed())
        .isEqualToIgnoringNewLines(
            "0 errors, 0 warnings; good: 1 flow, 2 queues, 2 agents, 1 number");
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
  void wrongUseIsExplained() {
    assertThat(check()).isEqualTo(2);
    assertThat(check("a", "b", "c")).isEqualTo(2);
    assertThat(check("../call-flows", "no-such-directory")).isEqualTo(2);
    assertThat(printed()).contains("usage: check", "there is no no-such-directory");
  }
}
