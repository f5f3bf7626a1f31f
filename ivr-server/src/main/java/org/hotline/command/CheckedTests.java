package org.hotline.command;

import java.io.PrintStream;
import java.util.List;
import org.hotline.flow.test.Coverage;
import org.hotline.flow.test.TestReport;
import org.hotline.flow.test.Verdict;

/** Prints what came of the tests beside the flows. */
final class CheckedTests {
  /** The end of a story tells what went wrong. */
  private static final int MOST_LINES = 40;

  private final PrintStream out;

  CheckedTests(PrintStream out) {
    this.out = out;
  }

  void print(TestReport report) {
    report.mistakes().forEach(out::println);
    report.failed().forEach(this::printStory);
    report.coverage().stream().map(Coverage::lines).flatMap(List::stream).forEach(out::println);
    long failed = report.failed().size();
    long passed = report.verdicts().size() - failed;
    if (!report.passed() && report.verdicts().isEmpty()) {
      out.println("the tests could not be read, so none was played");
    } else {
      out.println("tests: " + passed + " passed, " + failed + " failed");
    }
  }

  private void printStory(Verdict verdict) {
    out.println("what happened in '" + verdict.test() + "':");
    List<String> lines = verdict.trail();
    int left = Math.max(0, lines.size() - MOST_LINES);
    if (left > 0) {
      out.println("      (" + left + " lines before)");
    }
    lines.subList(left, lines.size()).forEach(out::println);
  }
}
