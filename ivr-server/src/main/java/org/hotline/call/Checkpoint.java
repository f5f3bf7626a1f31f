package org.hotline.call;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.value.Value;

/**
 * Where a call's story stands, written at each step boundary so that another life of the server can
 * take it up: the step, what was keyed, whether somebody has talked with the caller, and within the
 * step the place in a queue and the conversation.
 *
 * @param steps how many steps the call has entered
 */
public record Checkpoint(
    CallId call,
    Arrival arrival,
    String flow,
    String version,
    String step,
    int steps,
    String language,
    Map<String, Value> variables,
    boolean talked,
    Optional<Place> place,
    Optional<Conversation> conversation) {

  public Checkpoint {
    variables = Map.copyOf(variables);
  }

  public Checkpoint in(String otherLanguage) {
    return new Checkpoint(
        call,
        arrival,
        flow,
        version,
        step,
        steps,
        otherLanguage,
        variables,
        talked,
        place,
        conversation);
  }

  /** Before a step has anything of its own to remember. */
  public Checkpoint(
      CallId call,
      Arrival arrival,
      String flow,
      String version,
      String step,
      int steps,
      String language,
      Map<String, Value> variables,
      boolean talked) {
    this(
        call,
        arrival,
        flow,
        version,
        step,
        steps,
        language,
        variables,
        talked,
        Optional.empty(),
        Optional.empty());
  }

  /** At the place, talking with nobody. */
  public Checkpoint at(Place here) {
    return with(talked, Optional.of(here), Optional.empty());
  }

  /** In the conversation. */
  public Checkpoint in(Conversation talk) {
    return with(talked, place, Optional.of(talk));
  }

  /** After a conversation. */
  public Checkpoint afterTalk() {
    return with(true, place, conversation);
  }

  private Checkpoint with(boolean hasTalked, Optional<Place> there, Optional<Conversation> talk) {
    return new Checkpoint(
        call, arrival, flow, version, step, steps, language, variables, hasTalked, there, talk);
  }

  /** The place in a queue. */
  public record Place(QueueName queue, int priority, Instant since) {}

  /**
   * A conversation with an agent; without agent, with a number outside.
   *
   * @param since when the other side answered
   * @param begun false while the two are still to be bridged
   */
  public record Conversation(Optional<AgentId> agent, Talk talk, Instant since, boolean begun) {
    /** With who has answered just now. */
    public static Conversation toBegin(Optional<AgentId> agent, Talk talk, Instant since) {
      return new Conversation(agent, talk, since, false);
    }

    public Conversation asBegun() {
      return new Conversation(agent, talk, since, true);
    }
  }
}
