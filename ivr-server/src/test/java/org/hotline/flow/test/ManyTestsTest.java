package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A hundred tests of a flow with two hundred steps; how long they take is printed, not judged. */
@Isolated
class ManyTestsTest {
  private static final int MENUS = 99;

  @Test
  void aHundredTestsOfTwoHundredStepsArePlayed() {
    Desk desk = new Desk("menu-1", steps());
    String tests = tests();
    desk.plays(tests);

    long begin = System.nanoTime();
    TestReport report = desk.plays(tests);

    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    System.out.println("100 tests of 200 steps: " + took.toMillis() + " ms");
    assertThat(report.mistakes()).isEmpty();
    assertThat(report.verdicts()).hasSize(100);
  }

  private static String steps() {
    StringBuilder steps = new StringBuilder("defaults: {failed: person}\nsteps:\n");
    for (int menu = 1; menu <= MENUS; menu++) {
      String next = menu == MENUS ? "bye" : "menu-" + (menu + 1);
      steps
          .append(
              "  menu-%d: {type: menu, prompt: question, keys: {1: say-%d}}\n"
                  .formatted(menu, menu))
          .append("  say-%d: {type: say, prompt: notice, next: %s}\n".formatted(menu, next));
    }
    return steps
        .append("  person: {type: queue, queue: support, served: bye, full: bye,")
        .append(" no-agents: bye, timed-out: bye, not-ready: bye, closed: bye, failed: bye}\n")
        .append("  bye: {type: hangup, prompt: goodbye}\n")
        .toString();
  }

  private static String tests() {
    StringBuilder tests = new StringBuilder("flow: main\ntests:\n");
    for (int test = 1; test <= 100; test++) {
      tests.append("  - test: number %d\n    ends: completed\n    steps:\n".formatted(test));
      for (int menu = 1; menu <= MENUS; menu++) {
        tests.append("      - hears: question\n      - presses: \"1\"\n      - hears: notice\n");
      }
      tests.append("      - hears: goodbye\n");
    }
    return tests.toString();
  }
}
