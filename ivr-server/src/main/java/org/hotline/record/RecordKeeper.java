package org.hotline.record;

import java.util.function.Consumer;
import org.hotline.journal.Fact;

/** The reader of the journal that keeps what belongs to calls. */
public record RecordKeeper(Records records) implements Consumer<Fact> {
  @Override
  public void accept(Fact fact) {
    switch (fact) {
      case Fact.OfCall ofCall -> records.append(ofCall);
      case Fact.AgentChanged _, Fact.PromptFellBack _, Fact.SpeechFailed _ -> {}
    }
  }
}
