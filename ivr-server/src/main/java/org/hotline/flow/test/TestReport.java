package org.hotline.flow.test;

import java.util.List;
import org.hotline.flow.mistake.Mistake;

/**
 * What came of all tests.
 *
 * @param verdicts none where a file of tests has mistakes
 * @param mistakes of the files of tests, and every failing test at its line
 */
public record TestReport(List<Verdict> verdicts, List<Coverage> coverage, List<Mistake> mistakes) {
  public TestReport {
    verdicts = List.copyOf(verdicts);
    coverage = List.copyOf(coverage);
    mistakes = List.copyOf(mistakes);
  }

  public boolean passed() {
    return mistakes.stream().noneMatch(Mistake::blocks);
  }

  public List<Verdict> failed() {
    return verdicts.stream().filter(verdict -> !verdict.passed()).toList();
  }
}
