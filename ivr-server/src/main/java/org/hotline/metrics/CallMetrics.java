package org.hotline.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.hotline.journal.Fact;

/**
 * The reader of the journal that counts. No figure is ever kept by call or by number; agents have
 * no figures of their own, since talk time is not a target.
 */
public final class CallMetrics implements Consumer<Fact> {
  private final Meters meters;
  private final CallsUnderWay underWay = new CallsUnderWay();

  public CallMetrics(MeterRegistry registry) {
    meters = new Meters(registry);
    Gauge.builder("hotline.calls.active", underWay, CallsUnderWay::count).register(registry);
  }

  @Override
  public void accept(Fact fact) {
    switch (fact) {
      case Fact.Arrived it -> underWay.begin(it.call(), it.at());
      case Fact.Resumed it -> resumed(it);
      case Fact.FlowStarted it -> started(it);
      case Fact.StepEntered it -> underWay.change(it.call(), call -> call.at(it.type()));
      case Fact.StepLeft it -> left(it);
      case Fact.Said _, Fact.KeyPressed _ -> {}
      case Fact.PromptMissing it -> meters.count("prompts.missing", "prompt", it.prompt());
      case Fact.VariableSet _, Fact.HoursForced _ -> {}
      case Fact.LanguageChanged it -> meters.count("languages", "language", it.language());
      case Fact.PromptFellBack it -> meters.count("prompts.fallbacks", "language", it.wanted());
      case Fact.SpeechFailed it -> meters.count("speech.failures", "language", it.language());
      case Fact.NoInput _ -> meters.count("input.misses", "kind", "no-input");
      case Fact.NoMatch _ -> meters.count("input.misses", "kind", "no-match");
      case Fact.JoinedQueue it -> joined(it);
      case Fact.Announced it -> announced(it);
      case Fact.Offered _ -> meters.count("offers.made");
      case Fact.OfferEnded it -> meters.count("offers", "result", it.why());
      case Fact.Connected it -> connected(it);
      case Fact.TalkEnded it -> meters.time(Scale.PEOPLE, "talk", it.talked());
      case Fact.LeftQueue it -> left(it);
      case Fact.Transferred it -> transferred(it);
      case Fact.VoicemailLeft it -> messageLeft(it);
      case Fact.Surveyed it ->
          meters.count("surveys", "question", it.question(), "answer", it.answer());
      case Fact.Disposed _ -> meters.count("dispositions");
      case Fact.Resolved it -> resolved(it);
      case Fact.Troubled it -> meters.count("troubles", "step", it.step());
      case Fact.Ended it -> ended(it);
      case Fact.AgentChanged it -> meters.count("agents.changes", "state", it.to());
    }
  }

  private void resumed(Fact.Resumed fact) {
    underWay.begin(fact.call(), Instant.EPOCH);
    meters.count("calls.resumed");
  }

  private void started(Fact.FlowStarted fact) {
    underWay.change(fact.call(), call -> call.in(fact.flow()));
    meters.count("flows", "flow", fact.flow());
  }

  private void transferred(Fact.Transferred fact) {
    underWay.change(fact.call(), CallSoFar::withPerson);
    meters.count("transfers", "outcome", fact.outcome());
  }

  private void messageLeft(Fact.VoicemailLeft fact) {
    underWay.change(fact.call(), CallSoFar::withPerson);
    meters.count("voicemails", "box", fact.box());
  }

  private void resolved(Fact.Resolved fact) {
    CallSoFar call = underWay.of(fact.call());
    meters.count("resolved", "request", fact.request());
    if (call.isKnown()) {
      Duration taken = Duration.between(call.since(), fact.at());
      meters.time(Scale.PEOPLE, "request", taken, "request", fact.request());
    }
    underWay.change(fact.call(), before -> before.solvedAt(fact.at()));
  }

  private void left(Fact.StepLeft fact) {
    meters.count("steps", "type", underWay.of(fact.call()).stepType(), "outcome", fact.outcome());
  }

  private void joined(Fact.JoinedQueue fact) {
    String queue = fact.queue().value();
    underWay.change(fact.call(), call -> call.waitingIn(queue));
    meters.count("queue.joins", "queue", queue);
  }

  private void announced(Fact.Announced fact) {
    String apology = fact.apology() ? "yes" : "no";
    meters.count("queue.announcements", "queue", fact.queue().value(), "apology", apology);
  }

  private void connected(Fact.Connected fact) {
    meters.count("offers", "result", "answered");
    meters.time(
        Scale.PEOPLE, "queue.answer", fact.waited(), "queue", underWay.of(fact.call()).queue());
  }

  private void left(Fact.LeftQueue fact) {
    String queue = fact.queue().value();
    meters.count("queue.leaves", "queue", queue, "outcome", fact.outcome());
    meters.time(
        Scale.PEOPLE, "queue.wait", fact.waited(), "queue", queue, "outcome", fact.outcome());
  }

  private void ended(Fact.Ended fact) {
    meters.count("calls", "ending", fact.ending().word());
    CallSoFar call = underWay.end(fact.call());
    meters.count("containment", "flow", call.flow(), "way", call.containment());
  }
}
