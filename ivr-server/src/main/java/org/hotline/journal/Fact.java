package org.hotline.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.OfferId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;

/**
 * Something that happened. Facts are told once, where they happen, and read by record, metrics,
 * feed and tests.
 */
public sealed interface Fact {
  Instant at();

  /** A fact of one call's journey. */
  sealed interface OfCall extends Fact {
    CallId call();
  }

  record Arrived(CallId call, Instant at, PhoneNumber from, String to) implements OfCall {}

  record FlowStarted(CallId call, Instant at, String flow, String version, String language)
      implements OfCall {}

  /** The story was taken up again after a restart. */
  record Resumed(CallId call, Instant at, String step) implements OfCall {}

  record StepEntered(CallId call, Instant at, String flow, String step, String type)
      implements OfCall {}

  record StepLeft(CallId call, Instant at, String flow, String step, String outcome)
      implements OfCall {}

  record Said(CallId call, Instant at, List<String> prompts, boolean interrupted)
      implements OfCall {}

  record PromptMissing(CallId call, Instant at, String prompt) implements OfCall {}

  /** A key; {@code •} where the step keeps keys secret. */
  record KeyPressed(CallId call, Instant at, String key) implements OfCall {}

  /** Something is known of the call from here on; {@code •} where the flow keeps it private. */
  record VariableSet(CallId call, Instant at, String step, String variable, String value)
      implements OfCall {
    /** For logs: what callers key is nobody's business there. */
    @Override
    public String toString() {
      return "VariableSet[call=%s, step=%s, variable=%s]".formatted(call, step, variable);
    }
  }

  record LanguageChanged(CallId call, Instant at, String language) implements OfCall {}

  record NoInput(CallId call, Instant at, String step, int attempt) implements OfCall {}

  record NoMatch(CallId call, Instant at, String step, int attempt) implements OfCall {}

  record JoinedQueue(
      CallId call, Instant at, QueueName queue, int position, Optional<Duration> promisedWait)
      implements OfCall {}

  /**
   * Who waits was told the own place and wait.
   *
   * @param earliest from when, and {@code latest} until when, the wait was said to end
   * @param apology whether it was longer than what was said before
   */
  record Announced(
      CallId call,
      Instant at,
      QueueName queue,
      int position,
      Duration earliest,
      Duration latest,
      boolean apology)
      implements OfCall {}

  /**
   * @param idle how long the agent had been ready
   * @param through the other queue that the caller had run over into, where its agent was rung
   */
  record Offered(
      CallId call,
      Instant at,
      AgentId agent,
      OfferId offer,
      Duration idle,
      Optional<QueueName> through)
      implements OfCall {
    public Offered(CallId call, Instant at, AgentId agent, OfferId offer, Duration idle) {
      this(call, at, agent, offer, idle, Optional.empty());
    }
  }

  record OfferEnded(CallId call, Instant at, AgentId agent, OfferId offer, String why)
      implements OfCall {}

  record Connected(CallId call, Instant at, AgentId agent, Duration waited) implements OfCall {}

  record TalkEnded(CallId call, Instant at, AgentId agent, String by, Duration talked)
      implements OfCall {}

  record LeftQueue(CallId call, Instant at, QueueName queue, String outcome, Duration waited)
      implements OfCall {}

  record Transferred(CallId call, Instant at, PhoneNumber destination, String outcome)
      implements OfCall {}

  record VoicemailLeft(CallId call, Instant at, String box, String recording, Duration length)
      implements OfCall {}

  /** A standard request was solved in the menu. */
  record Resolved(CallId call, Instant at, String request) implements OfCall {}

  /**
   * What came of the call, as the agent, or a page for the agent, said afterwards; the last counts.
   */
  record Disposed(CallId call, Instant at, String disposition) implements OfCall {}

  /** What the caller thinks of the call. */
  record Surveyed(CallId call, Instant at, String question, String answer) implements OfCall {}

  /**
   * The caller opened or closed hours whatever the calendar says, or gave them back to it.
   *
   * @param to open, closed or calendar
   * @param until when the calendar has them back; empty where that is not in sight
   */
  record HoursForced(CallId call, Instant at, String hours, String to, Optional<Instant> until)
      implements OfCall {}

  /** Something of ours went wrong on the way; the call goes on where it can. */
  record Troubled(CallId call, Instant at, String step, String problem) implements OfCall {}

  record Ended(CallId call, Instant at, Ending ending) implements OfCall {}

  /** A prompt was said in another language than the caller's, which lacks it. */
  record PromptFellBack(Instant at, String prompt, String wanted, String used) implements Fact {}

  /** A sentence with values could not be spoken in time; something shorter was said. */
  record SpeechFailed(Instant at, String prompt, String language, String problem) implements Fact {}

  record AgentChanged(AgentId agent, Instant at, String from, String to, String reason)
      implements Fact {}
}
