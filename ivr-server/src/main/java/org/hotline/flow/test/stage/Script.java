package org.hotline.flow.test.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.call.Checkpoint;
import org.hotline.call.ServerStops;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.Failure;
import org.hotline.flow.test.FlowTest;

/** The acts of a test that are still to come, held against what happens. */
final class Script {
  private final FlowTest test;
  private final VirtualClock clock;
  private final ActsAhead ahead;
  private final StagedHours hours;
  private final Memory memory = new Memory();
  private Instant lastCame;
  private Optional<Failure> failure = Optional.empty();

  Script(FlowTest test, VirtualClock clock, StagedHours hours) {
    this.test = test;
    this.clock = clock;
    this.hours = hours;
    this.ahead = new ActsAhead(test.acts());
    this.lastCame = clock.instant();
    settle();
  }

  /** What comes next, after every silence that is over. */
  Optional<Act> next() {
    while (ahead.next().orElse(null) instanceof Act.Silence(Duration span)
        && !left(span).isPositive()) {
      came();
    }
    return ahead.next();
  }

  /** How much of a silence that comes next is left. */
  Duration left(Duration silence) {
    return Duration.between(clock.instant(), lastCame.plus(silence));
  }

  /** What comes next has happened, and so has all after it that is true by now. */
  void came() {
    ahead.remove();
    lastCame = clock.instant();
    memory.forgetHeard();
    settle();
  }

  /** Takes what comes next, if it is of this kind and will do; a silence before it is over then. */
  <A extends Act> Optional<A> take(Class<A> kind, Predicate<A> fits) {
    Optional<A> wanted = afterSilence().filter(kind::isInstance).map(kind::cast).filter(fits);
    if (wanted.isPresent()) {
      ahead.endSilence();
      came();
    }
    return wanted;
  }

  void heard(String prompt) {
    memory.heard(prompt);
    if (take(Act.Hears.class, hears -> hears.prompt().value().equals(prompt)).isEmpty()
        && test.exactly()) {
      throw fails("", "write '- hears: " + prompt + "' here if that is right");
    }
  }

  void stands(Checkpoint here) {
    memory.stands(here);
    if (afterSilence().filter(memory::makesTrue).isPresent()) {
      ahead.endSilence();
      came();
    }
  }

  /** Whether there is nothing more to be seen of this call. */
  boolean over() {
    return ahead.isEmpty() && !test.seesTheEnd();
  }

  Memory memory() {
    return memory;
  }

  Optional<Failure> failure() {
    return failure;
  }

  /** Something else happened than what the test says; the call is left where it stands. */
  ServerStops fails(String happened, String wayOut) {
    return fails(at(), Sentences.departure(afterSilence(), memory, happened, wayOut));
  }

  ServerStops fails(At at, String sentence) {
    failure = failure.or(() -> Optional.of(new Failure(at, sentence)));
    return new ServerStops();
  }

  /** Nothing is left of the test but that the caller says nothing. */
  boolean isFulfilled() {
    return afterSilence().isEmpty();
  }

  private Optional<Act> afterSilence() {
    return ahead.afterSilence().map(Located::value);
  }

  private At at() {
    return ahead.afterSilence().map(Located::at).orElse(test.name().at());
  }

  private void settle() {
    Act next = ahead.next().orElse(null);
    if (next instanceof Act.Forced(var forcings)) {
      hours.force(forcings);
      came();
    } else if (next != null && memory.makesTrue(next)) {
      came();
    }
  }
}
