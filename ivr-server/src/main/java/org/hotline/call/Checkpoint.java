package org.hotline.call;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where a call's story stands, written at each step boundary so that another life of the server can
 * take it up: the step, what was keyed, and within the step the place in a queue and the
 * conversation.
 */
public record Checkpoint(
    CallId call,
    Arrival arrival,
    String flow,
    String version,
    String step,
    String language,
    Map<String, String> variables,
    Optional<Place> place,
    Optional<Conversation> conversation) {

  public Checkpoint {
    variables = Map.copyOf(variables);
  }

  /** Before a step has anything of its own to remember. */
  public Checkpoint(
      CallId call,
      Arrival arrival,
      String flow,
      String version,
      String step,
      String language,
      Map<String, String> variables) {
    this(
        call,
        arrival,
        flow,
        version,
        step,
        language,
        variables,
        Optional.empty(),
        Optional.empty());
  }

  /** At the place, talking with nobody. */
  public Checkpoint at(Place here) {
    return new Checkpoint(
        call,
        arrival,
        flow,
        version,
        step,
        language,
        variables,
        Optional.of(here),
        Optional.empty());
  }

  /** In the conversation. */
  public Checkpoint in(Conversation talk) {
    return new Checkpoint(
        call, arrival, flow, version, step, language, variables, place, Optional.of(talk));
  }

  /** The place in a queue. */
  public record Place(QueueName queue, int priority, Instant since) {}

  /** A conversation with an agent; without agent, with a number outside. */
  public record Conversation(Optional<AgentId> agent, Talk talk, Instant since) {}
}
