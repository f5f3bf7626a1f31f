package org.hotline.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Ending;
import org.hotline.call.PhoneNumber;
import org.hotline.journal.Fact;

/** Makes a call's record from its facts, one after another. */
final class Folding {
  private final Fact.OfCall first;
  private final Journey journey = new Journey();
  private Instant began;
  private Instant lastSeen;
  private PhoneNumber from = PhoneNumber.WITHHELD;
  private String to = "";
  private Optional<FlowUsed> flow = Optional.empty();
  private Optional<String> disposition = Optional.empty();
  private Optional<Closing> closing = Optional.empty();
  private final List<Forwarding> transfers = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> resolved = new ArrayList<>();
  private final Map<String, String> survey = new LinkedHashMap<>();
  private final List<HoursChange> hours = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Instant> resumed = new ArrayList<>();

  Folding(List<Fact.OfCall> facts) {
    first = facts.getFirst();
    began = first.at();
    lastSeen = began;
    facts.forEach(this::take);
  }

  private void take(Fact.OfCall fact) {
    add(fact);
    lastSeen = fact instanceof Fact.Disposed ? lastSeen : fact.at();
  }

  CallRecord record() {
    return new CallRecord(
        first.call(),
        began,
        from,
        to,
        flow,
        journey.steps(),
        journey.queues(),
        journey.rung(),
        journey.conversations(),
        transfers,
        messages,
        resolved,
        survey,
        disposition,
        hours,
        troubles,
        resumed,
        closing);
  }

  private void add(Fact.OfCall fact) {
    switch (fact) {
      case Fact.Arrived it -> arrived(it);
      case Fact.FlowStarted it ->
          flow = Optional.of(new FlowUsed(it.flow(), it.version(), it.language()));
      case Fact.LanguageChanged it -> flow = flow.map(used -> used.in(it.language()));
      case Fact.Resumed it -> resumed.add(it.at());
      case Fact.StepEntered it -> journey.enter(it);
      case Fact.StepLeft it -> journey.leave(it);
      case Fact.Said _ -> {}
      case Fact.PromptMissing it ->
          troubles.add(
              new Trouble(it.at(), journey.here(), "prompt " + it.prompt() + " is missing"));
      case Fact.KeyPressed it -> journey.key(it);
      case Fact.VariableSet it ->
          journey.here(step -> step.withVariable(it.variable(), it.value()));
      case Fact.NoInput _ -> journey.here(StepTaken::withSilence);
      case Fact.NoMatch _ -> journey.here(StepTaken::withWrongEntry);
      case Fact.JoinedQueue it -> journey.join(it);
      case Fact.Announced it -> journey.announced(it);
      case Fact.Offered it -> journey.offer(it);
      case Fact.OfferEnded it -> journey.offerEnded(it);
      case Fact.Connected it -> journey.connect(it);
      case Fact.TalkEnded it -> journey.talkEnded(it);
      case Fact.LeftQueue it -> journey.leave(it);
      case Fact.Transferred it ->
          transfers.add(new Forwarding(it.destination(), it.at(), it.outcome()));
      case Fact.VoicemailLeft it ->
          messages.add(new Message(it.box(), it.recording(), it.length()));
      case Fact.Resolved it -> resolved.add(it.request());
      case Fact.Disposed it -> disposition = Optional.of(it.disposition());
      case Fact.Surveyed it -> survey.put(it.question(), it.answer());
      case Fact.HoursForced it ->
          hours.add(new HoursChange(it.at(), it.hours(), it.to(), it.until()));
      case Fact.Troubled it -> troubles.add(new Trouble(it.at(), it.step(), it.problem()));
      case Fact.Ended it ->
          closing = Optional.of(new Closing(end(it), it.ending(), journey.here()));
    }
  }

  /** Of a call that was lost nobody knows when it ended, only when it was still there. */
  private Instant end(Fact.Ended ended) {
    return ended.ending() == Ending.LOST_WHILE_DOWN ? lastSeen : ended.at();
  }

  private void arrived(Fact.Arrived arrival) {
    began = arrival.at();
    from = arrival.from();
    to = arrival.to();
  }
}
