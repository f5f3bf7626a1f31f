package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.queue.QueueOutcome;
import org.hotline.record.CallRecord;
import org.hotline.record.Closing;
import org.hotline.record.Conversation;
import org.hotline.record.QueueStay;

/**
 * A caller's stay in a queue, as it was recorded.
 *
 * @param talk the conversation, where there was one and it has ended
 */
public record RecordedStay(
    QueueName queue, Instant joined, Duration waited, Fate fate, Optional<Duration> talk) {
  private static final Map<String, Fate> FATES =
      Map.of(
          QueueOutcome.SERVED.word(), Fate.ANSWERED,
          QueueOutcome.TIMED_OUT.word(), Fate.TIMED_OUT,
          QueueOutcome.FULL.word(), Fate.TURNED_AWAY,
          Ending.ABANDONED.word(), Fate.ABANDONED);

  /** Those of a call that came to an end which can be simulated: nobody was closed out. */
  public static Stream<RecordedStay> of(CallRecord call) {
    return call.queues().stream().flatMap(stay -> of(stay, call).stream());
  }

  private static Optional<RecordedStay> of(QueueStay stay, CallRecord call) {
    Optional<Fate> fate =
        stay.outcome()
            .or(() -> call.closing().map(Closing::ending).map(Ending::word))
            .map(FATES::get);
    return fate.flatMap(end -> stay.waited().map(waited -> of(stay, waited, end, call)));
  }

  private static RecordedStay of(QueueStay stay, Duration waited, Fate fate, CallRecord call) {
    Optional<Duration> talk =
        fate == Fate.ANSWERED ? talk(stay, call.conversations()) : Optional.empty();
    return new RecordedStay(stay.queue(), stay.joined(), waited, fate, talk);
  }

  private static Optional<Duration> talk(QueueStay stay, List<Conversation> conversations) {
    return conversations.stream()
        .filter(conversation -> !conversation.began().isBefore(stay.joined()))
        .findFirst()
        .flatMap(Conversation::talked);
  }

  /** As it counts beside what is simulated. */
  public Told told(Duration target) {
    return new Told(queue, joined, waited, fate, target, Optional.empty());
  }
}
