package org.hotline.flow.test.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotline.flow.test.Visited;
import org.hotline.journal.Fact;

/** What happened in a test, line by line, with the seconds since it began. */
final class Diary {
  private static final int MOST_LINES = 2000;

  private final VirtualClock clock;
  private final Instant begin;
  private final List<String> lines = new ArrayList<>();
  private final List<String> withoutKey = new ArrayList<>();
  private final List<String> resolved = new ArrayList<>();
  private final Set<Visited> visited = new HashSet<>();

  Diary(VirtualClock clock) {
    this.clock = clock;
    this.begin = clock.instant();
  }

  void read(Fact fact) {
    switch (fact) {
      case Fact.StepEntered entered -> withoutKey.add(entered.step());
      case Fact.StepLeft left -> visited.add(new Visited(left.flow(), left.step(), left.outcome()));
      case Fact.KeyPressed _ -> withoutKey.clear();
      case Fact.Resolved solved -> resolved.add(solved.request());
      default -> {}
    }
    if (!(fact instanceof Fact.Said)) { // noted when it was heard
      note(words(fact));
    }
  }

  void note(String what) {
    if (lines.size() < MOST_LINES) {
      long seconds = Duration.between(begin, clock.instant()).toSeconds();
      lines.add("%4ds  %s".formatted(seconds, what));
    }
  }

  private static String words(Fact fact) {
    return FactWords.of(fact)
        + (fact instanceof Fact.Troubled troubled ? ": " + troubled.problem() : "");
  }

  List<String> lines() {
    return lines;
  }

  List<String> resolved() {
    return resolved;
  }

  Set<Visited> visited() {
    return visited;
  }

  /** Steps that came again while nobody pressed a key. */
  Set<String> circle() {
    Set<String> once = new HashSet<>();
    Set<String> again = new LinkedHashSet<>();
    withoutKey.stream().filter(step -> !once.add(step)).forEach(again::add);
    return again;
  }
}
