package org.hotline.command;

import java.util.List;
import java.util.stream.Stream;
import org.hotline.flow.Loaded;
import org.hotline.flow.Reading;
import org.hotline.flow.mistake.Mistake;

/** What the last line of a check says: every mistake counted, of prompts, flows and tests. */
record CheckSummary(CheckedPrompts prompts, Reading reading, List<Mistake> ofTests) {
  boolean good() {
    return errors() == 0;
  }

  String line() {
    return count(errors(), "error")
        + ", "
        + count(warnings(), "warning")
        + reading
            .loaded()
            .filter(_ -> good())
            .map(CheckSummary::contents)
            .orElse("; nothing of this can go live");
  }

  private long errors() {
    return prompts.mistakes().size() + mistakes().filter(Mistake::blocks).count();
  }

  private long warnings() {
    return prompts.gaps().size() + mistakes().filter(mistake -> !mistake.blocks()).count();
  }

  private Stream<Mistake> mistakes() {
    return Stream.concat(reading.mistakes().stream(), ofTests.stream());
  }

  private static String contents(Loaded loaded) {
    return "; good: "
        + count(loaded.flows().size(), "flow")
        + ", "
        + count(loaded.queues().size(), "queue")
        + ", "
        + count(loaded.agents().size(), "agent")
        + ", "
        + count(loaded.numbers().size(), "number");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
