package org.hotline.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hotline.journal.Fact;

/** The way through steps, queues and agents, as it is told so far. */
final class Journey {
  /** An agent who answers while the caller hangs up has a ring that nobody tells the end of. */
  private static final String CALLER_LEFT = "caller left";

  private final List<StepTaken> steps = new ArrayList<>();
  private final List<QueueStay> queues = new ArrayList<>();

  private final List<AgentRung> rung = new ArrayList<>();
  private final List<Conversation> conversations = new ArrayList<>();

  void enter(Fact.StepEntered fact) {
    steps.add(StepTaken.entered(fact.flow(), fact.step(), fact.type(), fact.at()));
  }

  void leave(Fact.StepLeft fact) {
    Newest.change(
        steps,
        taken -> taken.is(fact.flow(), fact.step()) && taken.left().isEmpty(),
        taken -> taken.left(fact.at(), fact.outcome()));
  }

  void key(Fact.KeyPressed fact) {
    here(taken -> taken.withKey(fact.key()));
  }

  /** The step the call is in, or was in last: a key between two steps belongs to the earlier. */
  void here(UnaryOperator<StepTaken> change) {
    Newest.change(steps, _ -> true, change);
  }

  String here() {
    return steps.isEmpty() ? "" : steps.getLast().step();
  }

  void join(Fact.JoinedQueue fact) {
    queues.add(
        new QueueStay(
            fact.queue(),
            fact.at(),
            fact.position(),
            fact.promisedWait(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  void leave(Fact.LeftQueue fact) {
    Newest.change(
        queues,
        stay -> stay.queue().equals(fact.queue()),
        stay -> stay.left(fact.outcome(), fact.waited()));
    if (conversations.isEmpty()) {
      rung.replaceAll(ring -> ring.ended().isPresent() ? ring : ring.ended(CALLER_LEFT));
    }
  }

  void announced(Fact.Announced fact) {
    Newest.change(queues, stay -> stay.queue().equals(fact.queue()), stay -> stay.told(fact));
  }

  void offer(Fact.Offered fact) {
    rung.add(
        new AgentRung(
            fact.agent(), fact.offer(), fact.at(), fact.idle(), fact.through(), Optional.empty()));
  }

  void offerEnded(Fact.OfferEnded fact) {
    Newest.change(rung, ring -> ring.offer().equals(fact.offer()), ring -> ring.ended(fact.why()));
  }

  /** A server that was killed just then may have told it twice. */
  void connect(Fact.Connected fact) {
    Newest.change(queues, stay -> stay.outcome().isEmpty(), stay -> stay.answered(fact.waited()));
    Conversation begun =
        new Conversation(fact.agent(), fact.at(), Optional.empty(), Optional.empty());
    if (!conversations.contains(begun)) {
      conversations.add(begun);
    }
  }

  void talkEnded(Fact.TalkEnded fact) {
    Newest.change(
        conversations,
        talk -> talk.agent().equals(fact.agent()),
        talk -> talk.ended(fact.talked(), fact.by()));
  }

  List<StepTaken> steps() {
    return steps;
  }

  List<QueueStay> queues() {
    return queues;
  }

  List<AgentRung> rung() {
    return rung;
  }

  List<Conversation> conversations() {
    return conversations;
  }
}
