package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of outcomes that no test of a flow went through. */
class CoverageTest {
  private final PlayedFlow played = new PlayedFlow();

  @Test
  void aFlowWithoutTestsIsNamedInOneLine() {
    TestReport report = played.plays("flow: main\ntests: {test: it, steps: hangs-up}");

    assertThat(report.coverage().getFirst().lines())
        .containsExactly("main: none of 26 outcomes tested");
  }

  @Test
  void outcomesThatNoTestWentThroughAreNamed() {
    TestReport report =
        played.plays(
            List.of("ends: completed"),
            "hears: question",
            "presses: \"1\"",
            "queue: {support: served}");

    assertThat(report.coverage().getFirst().lines())
        .containsExactly(
            "main: 5 of 26 outcomes tested",
            "  never tested: step 'opening' closed",
            "  never tested: step 'menu' key 2, key 3, key 4, failed",
            "  never tested: step 'wait' full, no-agents, not-ready, timed-out, closed, failed",
            "  never tested: step 'number' next, failed",
            "  never tested: step 'solved' next",
            "  never tested: step 'outside' done, busy, no-answer, failed",
            "  never tested: step 'english' next",
            "  never tested: step 'message' done, failed");
  }
}
