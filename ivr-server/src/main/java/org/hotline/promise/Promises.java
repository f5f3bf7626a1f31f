package org.hotline.promise;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hotline.call.CallId;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;

/** Makes promises, and learns from the journal how waits and calls went. */
public final class Promises implements Consumer<Fact> {
  private static final Duration USUAL_CALL = Duration.ofMinutes(4);
  private static final String SERVED = "served";
  private static final String ABANDONED = "abandoned";

  private final Map<QueueName, Learned> learned = new ConcurrentHashMap<>();
  private final Map<CallId, Pledge> pledges = new ConcurrentHashMap<>();
  private final Experience experience;
  private final Verdicts verdicts;

  public Promises(Experience experience, Verdicts verdicts) {
    this.experience = experience;
    this.verdicts = verdicts;
  }

  /** What the last life of the server had learned. */
  public void recall() {
    experience.all().forEach(learned::putIfAbsent);
  }

  /**
   * What can be promised now.
   *
   * @param usualCall how long the queue's calls take, until enough of them have told
   */
  public Promise promise(QueueName queue, Duration usualCall, Duration wrapUp, Outlook outlook) {
    Learned past = learned.computeIfAbsent(queue, _ -> Learned.nothing(usualCall));
    Delay delay = Delay.of(outlook, past.pace(wrapUp));
    return Promise.ofSeconds(
        past.corrected(delay, Bound.EARLIEST), past.corrected(delay, Bound.LATEST));
  }

  /** This promise of a caller who came just now will be judged. */
  public void pledge(CallId call, QueueName queue, Promise promise) {
    pledges.put(call, new Pledge(queue, Optional.of(promise)));
  }

  @Override
  public void accept(Fact fact) {
    if (fact instanceof Fact.LeftQueue it) {
      left(it);
    } else if (fact instanceof Fact.TalkEnded it) {
      Optional.ofNullable(pledges.get(it.call())).ifPresent(pledge -> talked(pledge, it));
    } else if (fact instanceof Fact.Ended it) {
      pledges.remove(it.call());
    }
  }

  private void left(Fact.LeftQueue stay) {
    Pledge pledge = pledges.getOrDefault(stay.call(), new Pledge(stay.queue(), Optional.empty()));
    learn(stay.queue(), past -> past.waited(stay.waited(), stay.outcome().equals(ABANDONED)));
    pledge.promise().ifPresent(promise -> judge(promise, stay));
    pledges.put(stay.call(), pledge.judged());
  }

  /** Of whom left unserved in time nobody knows whether the promise would have been kept. */
  private void judge(Promise promise, Fact.LeftQueue stay) {
    boolean served = stay.outcome().equals(SERVED);
    boolean late = stay.waited().compareTo(promise.latest()) > 0;
    learn(stay.queue(), past -> past.judged(promise, stay.waited(), !served));
    if (served || late) {
      verdicts.judged(stay.queue(), promise, !late);
    }
  }

  private void talked(Pledge pledge, Fact.TalkEnded talk) {
    learn(pledge.queue(), past -> past.talked(talk.talked()));
  }

  private void learn(QueueName queue, UnaryOperator<Learned> lesson) {
    Learned now =
        learned.compute(
            queue, (_, past) -> lesson.apply(past == null ? Learned.nothing(USUAL_CALL) : past));
    experience.keep(queue, now);
  }
}
