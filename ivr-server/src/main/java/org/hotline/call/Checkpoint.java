package org.hotline.call;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.value.Value;

/**
 * Where a call's story stands, written at each step boundary so that another life of the server can
 * take it up: the step, what was keyed, and the conversation if there is one.
 */
public record Checkpoint(
    CallId call,
    Arrival arrival,
    String flow,
    String version,
    String step,
    String language,
    Map<String, Value> variables,
    Optional<Queued> queued) {

  public Checkpoint {
    variables = Map.copyOf(variables);
  }

  public Checkpoint in(String otherLanguage) {
    return new Checkpoint(call, arrival, flow, version, step, otherLanguage, variables, queued);
  }

  public Checkpoint with(Queued place) {
    return new Checkpoint(
        call, arrival, flow, version, step, language, variables, Optional.of(place));
  }

  /** The place in a queue, and the conversation that came of it. */
  public record Queued(
      QueueName queue, int priority, Instant since, Optional<Conversation> conversation) {}

  /** A conversation with an agent; without agent, with a number outside. */
  public record Conversation(Optional<AgentId> agent, Talk talk, Instant since) {}
}
