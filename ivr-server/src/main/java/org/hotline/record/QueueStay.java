package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;

/** A stay in a queue: the place, what was promised, and what came of it. */
public record QueueStay(
    QueueName queue,
    Instant joined,
    int position,
    Optional<Duration> promised,
    List<WaitSaid> told,
    Optional<Duration> waited,
    Optional<String> outcome) {

  /** A record of an earlier version knows nothing of what was said. */
  public QueueStay {
    told = told == null ? List.of() : List.copyOf(told);
  }

  QueueStay told(Fact.Announced fact) {
    List<WaitSaid> all = new ArrayList<>(told);
    all.add(
        new WaitSaid(fact.at(), fact.position(), fact.earliest(), fact.latest(), fact.apology()));
    return new QueueStay(queue, joined, position, promised, all, waited, outcome);
  }

  QueueStay answered(Duration wait) {
    return new QueueStay(queue, joined, position, promised, told, Optional.of(wait), outcome);
  }

  /** The wait until an agent answered stands; the rest of the stay was conversation. */
  QueueStay left(String how, Duration wait) {
    return new QueueStay(
        queue,
        joined,
        position,
        promised,
        told,
        waited.or(() -> Optional.of(wait)),
        Optional.of(how));
  }
}
