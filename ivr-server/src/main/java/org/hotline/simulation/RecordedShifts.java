package org.hotline.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.record.AgentRung;
import org.hotline.record.CallRecord;
import org.hotline.record.Conversation;

/** Who was at work, as the calls tell: from the first sign of an agent to the last. */
public record RecordedShifts(List<CallRecord> calls) {
  private record Sign(AgentId agent, Instant at) {}

  /**
   * @param agents with the skills that they have now; others are left out
   */
  public List<Shift> of(Map<AgentId, AgentProfile> agents) {
    return agents.values().stream().flatMap(this::shift).toList();
  }

  private Stream<Shift> shift(AgentProfile agent) {
    List<Instant> signs =
        calls.stream()
            .flatMap(RecordedShifts::signs)
            .filter(sign -> sign.agent().equals(agent.id()))
            .map(Sign::at)
            .sorted()
            .toList();
    return signs.isEmpty()
        ? Stream.empty()
        : Stream.of(new Shift(agent, signs.getFirst(), signs.getLast()));
  }

  private static Stream<Sign> signs(CallRecord call) {
    Stream<Sign> rung = call.rung().stream().flatMap(RecordedShifts::ready);
    Stream<Sign> talked = call.conversations().stream().flatMap(RecordedShifts::talk);
    return Stream.concat(rung, talked);
  }

  /** Who is rung has been ready for a while. */
  private static Stream<Sign> ready(AgentRung rung) {
    return Stream.of(
        new Sign(rung.agent(), rung.at().minus(rung.idle())), new Sign(rung.agent(), rung.at()));
  }

  private static Stream<Sign> talk(Conversation talk) {
    Stream<Sign> begin = Stream.of(new Sign(talk.agent(), talk.began()));
    Stream<Sign> end =
        talk.talked().stream().map(length -> new Sign(talk.agent(), talk.began().plus(length)));
    return Stream.concat(begin, end);
  }
}
