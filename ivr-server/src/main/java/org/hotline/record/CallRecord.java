package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;
import org.hotline.journal.Fact;

/**
 * The journey of one call, as far as it has come; a closing is there when it has ended.
 *
 * @param survey what the caller thinks of the call: the answers by what was asked
 * @param disposition what came of the call, in a word of the agent's
 */
public record CallRecord(
    CallId call,
    Instant began,
    PhoneNumber from,
    String to,
    Optional<FlowUsed> flow,
    List<StepTaken> steps,
    List<QueueStay> queues,
    List<AgentRung> rung,
    List<Conversation> conversations,
    List<Forwarding> transfers,
    List<Message> messages,
    List<String> resolved,
    Map<String, String> survey,
    Optional<String> disposition,
    List<HoursChange> hours,
    List<Trouble> troubles,
    List<Instant> resumed,
    Optional<Closing> closing) {

  public CallRecord {
    steps = List.copyOf(steps);
    queues = List.copyOf(queues);
    rung = List.copyOf(rung);
    conversations = List.copyOf(conversations);
    transfers = List.copyOf(transfers);
    messages = List.copyOf(messages);
    resolved = List.copyOf(resolved);
    survey = Map.copyOf(survey);
    hours = List.copyOf(hours);
    troubles = List.copyOf(troubles);
    resumed = List.copyOf(resumed);
  }

  /** Empty when there are no facts; a lost arrival leaves who and when to what is known. */
  public static Optional<CallRecord> of(List<Fact.OfCall> facts) {
    return facts.isEmpty() ? Optional.empty() : Optional.of(new Folding(facts).record());
  }

  /** All conversations together. */
  public Duration talkTime() {
    return conversations.stream()
        .flatMap(conversation -> conversation.talked().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
