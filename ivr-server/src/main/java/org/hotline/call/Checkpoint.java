package org.hotline.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.value.Value;

/**
 * Where a call's story stands, written at each step boundary so that another life of the server can
 * take it up: the position in its flow, whether somebody has talked with the caller, and within the
 * step the place in a queue and the conversation.
 *
 * @param above the flows that wait for this one to return, the outermost first
 * @param steps how many steps the call has entered
 */
public record Checkpoint(
    CallId call,
    Arrival arrival,
    Position position,
    List<Position> above,
    int steps,
    String language,
    boolean talked,
    Optional<Place> place,
    Optional<Conversation> conversation) {

  public Checkpoint {
    above = List.copyOf(above);
  }

  /** Before anything but the arrival has happened. */
  public static Checkpoint beginning(Call call, Position start, String language) {
    return new Checkpoint(
        call.id(),
        call.arrival(),
        start,
        List.of(),
        0,
        language,
        false,
        Optional.empty(),
        Optional.empty());
  }

  public String flow() {
    return position.flow();
  }

  public String step() {
    return position.step();
  }

  public Map<String, Value> variables() {
    return position.variables();
  }

  /** One step further, which has nothing of its own to remember yet. */
  public Checkpoint onward(Position next) {
    return new Checkpoint(
        call,
        arrival,
        next,
        above,
        steps + 1,
        language,
        talked,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether this is one flow nearer to the outermost than that. */
  public boolean isBackFrom(Checkpoint deeper) {
    return above.size() < deeper.above.size();
  }

  /** In another flow, below these. */
  public Checkpoint into(Position start, List<Position> others) {
    return new Checkpoint(
        call, arrival, start, others, steps, language, talked, place, conversation);
  }

  public Checkpoint in(String otherLanguage) {
    return new Checkpoint(
        call, arrival, position, above, steps, otherLanguage, talked, place, conversation);
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
    return new Checkpoint(call, arrival, position, above, steps, language, hasTalked, there, talk);
  }

  /** The place in a queue, and the caller's own agent. */
  public record Place(QueueName queue, int priority, Instant since, Optional<AgentId> agent) {
    public Place(QueueName queue, int priority, Instant since) {
      this(queue, priority, since, Optional.empty());
    }
  }

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
