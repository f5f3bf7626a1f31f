package org.hotline.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline.queue.QueuePolicy;

/**
 * Calls that were recorded, once more. Who gave up has just that patience; of the others only is
 * known that it was longer, so chance adds to it. A conversation that did not come about takes as
 * long as one of the others did.
 */
public record RecordedTraffic(QueuePolicy queue, List<RecordedStay> stays, Lengths talks)
    implements Traffic {
  public RecordedTraffic {
    stays = List.copyOf(stays);
  }

  @Override
  public List<ExpectedCall> calls(Chance chance) {
    Lengths patience = patience();
    return stays.stream().map(stay -> call(stay, patience, chance)).toList();
  }

  /** The whole wait of all, shared among those who gave up: the likeliest mean without memory. */
  public Lengths patience() {
    long gaveUp = stays.stream().filter(stay -> stay.fate() == Fate.ABANDONED).count();
    Duration waited =
        stays.stream().map(RecordedStay::waited).reduce(Duration.ZERO, Duration::plus);
    return gaveUp == 0 ? new Lengths.Endless() : new Lengths.Exponential(waited.dividedBy(gaveUp));
  }

  private ExpectedCall call(RecordedStay stay, Lengths patience, Chance chance) {
    Optional<Duration> more = patience.next(chance.patience()).map(stay.waited()::plus);
    Duration drawn = talks.next(chance.conversations()).orElseThrow();
    return new ExpectedCall(
        queue,
        stay.joined(),
        stay.talk().orElse(drawn),
        stay.fate() == Fate.ABANDONED ? Optional.of(stay.waited()) : more);
  }
}
