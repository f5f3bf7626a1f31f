package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;
import org.hotline.promise.Experience;
import org.hotline.promise.Learned;
import org.hotline.promise.Outlook;
import org.hotline.promise.Promise;
import org.hotline.promise.Promises;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;

/** Promises to the callers of a run, who learn from this run alone. */
final class Foretelling {
  private static final AgentId SOMEBODY = new AgentId("somebody");

  /** A run remembers nothing of others. */
  private static final Experience NONE =
      new Experience() {
        @Override
        public Map<QueueName, Learned> all() {
          return new HashMap<>();
        }

        @Override
        public void keep(QueueName queue, Learned learned) {}
      };

  private record Made(CallId call, Foretold foretold) {}

  private final Promises promises = new Promises(NONE, (_, _, _) -> {});
  private final Map<ExpectedCall, Made> made = new IdentityHashMap<>();

  /** The caller has to wait; nothing is promised where nobody is there. */
  void waits(ExpectedCall call, Ticket ticket, Outlook outlook) {
    if (outlook.agents() > 0) {
      QueuePolicy queue = call.queue();
      Promise promise = promises.promise(queue.name(), queue.usualCall(), queue.wrapUp(), outlook);
      promises.pledge(ticket.call(), queue.name(), promise);
      made.put(call, new Made(ticket.call(), new Foretold(outlook, promise)));
    }
  }

  /** What had been promised to whom now is answered, or leaves. */
  Optional<Foretold> ends(ExpectedCall call, Fate fate, Duration waited, Instant now) {
    Optional<Made> promised = Optional.ofNullable(made.remove(call));
    promised.ifPresent(it -> learn(it.call(), call, fate, waited, now));
    return promised.map(Made::foretold);
  }

  private void learn(CallId id, ExpectedCall call, Fate fate, Duration waited, Instant now) {
    QueueName queue = call.queue().name();
    promises.accept(new Fact.LeftQueue(id, now, queue, word(fate), waited));
    if (fate == Fate.ANSWERED) {
      promises.accept(new Fact.TalkEnded(id, now, SOMEBODY, "caller", call.talk()));
    }
    promises.accept(new Fact.Ended(id, now, Ending.COMPLETED));
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case ANSWERED -> "served";
      case ABANDONED -> "abandoned";
      case TIMED_OUT -> "timed-out";
      case TURNED_AWAY -> "full";
    };
  }
}
