package org.hotline.routing;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;

/**
 * What journals were told, read one after another; whoever asks waits for what is still to come.
 */
final class ToldFacts {
  private final BlockingQueue<Fact> facts = new LinkedBlockingQueue<>();

  Journal journal() {
    Journal journal = new Journal();
    journal.addReader(facts::add);
    return journal;
  }

  void agentBecomes(String state) throws InterruptedException {
    next(Fact.AgentChanged.class, changed -> changed.to().equals(state));
  }

  Fact.AgentChanged change(String name, String state) throws InterruptedException {
    return next(
        Fact.AgentChanged.class, it -> it.agent().value().equals(name) && it.to().equals(state));
  }

  /** Why the next offer that came to nothing ended. */
  String offerEnds() throws InterruptedException {
    return next(Fact.OfferEnded.class, _ -> true).why();
  }

  private <F extends Fact> F next(Class<F> type, Predicate<F> wanted) throws InterruptedException {
    for (Fact fact = next(); ; fact = next()) {
      if (type.isInstance(fact) && wanted.test(type.cast(fact))) {
        return type.cast(fact);
      }
    }
  }

  private Fact next() throws InterruptedException {
    Fact fact = facts.poll(5, TimeUnit.SECONDS);
    if (fact == null) {
      throw new AssertionError("expected the journal to be told more within 5 s");
    }
    return fact;
  }
}
