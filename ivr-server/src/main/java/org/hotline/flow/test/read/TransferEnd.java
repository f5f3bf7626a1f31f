package org.hotline.flow.test.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.flow.read.Choice;
import org.hotline.flow.step.Outcome;

/** How ringing a number outside may end. */
final class TransferEnd {
  static final Choice<Outcome> SHAPE = new Choice<>(outcomes());

  private TransferEnd() {}

  private static SequencedMap<String, Outcome> outcomes() {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    List.of(Outcome.DONE, Outcome.BUSY, Outcome.NO_ANSWER, Outcome.FAILED)
        .forEach(outcome -> outcomes.put(outcome.word(), outcome));
    return outcomes;
  }
}
