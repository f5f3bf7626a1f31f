package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;
import org.junit.jupiter.api.Test;

/** A caller with an agent of the own waits for that one alone, but not for ever. */
class OwnAgentTest {
  private static final Demand STICKY =
      Demand.ofAll(Map.of("support", 1)).stickingFor(Duration.ofSeconds(60));

  private final Dispatcher dispatcher = new Dispatcher();

  @Test
  void whoIsIdleIsRungEvenIfAnotherIsIdleLonger() {
    Ticket anna = callerOf("eve", 0);
    idle("bob", anna.since().minusSeconds(100));
    idle("eve", anna.since());

    assertThat(rung(dispatcher.waits(anna, anna.since()))).isEqualTo("eve");
  }

  @Test
  void whoIsBusyIsWaitedForAndAnotherTakesWhoComesNext() {
    Ticket anna = callerOf("eve", 0);
    comesAndTalks("eve", anna.since());
    idle("bob", anna.since());
    assertThat(dispatcher.waits(anna, anna.since())).isEmpty();
    assertThat(rung(dispatcher.waits(SupportQueue.ticket("bea", 1), at(anna, 1)))).isEqualTo("bob");

    assertThat(rung(idle("eve", at(anna, 30)))).isEqualTo("eve");
  }

  @Test
  void afterTheTimeAnybodyDoes() {
    Ticket anna = callerOf("eve", 0);
    comesAndTalks("eve", anna.since());
    idle("bob", anna.since());
    dispatcher.waits(anna, anna.since());
    assertThat(anna.nextChange(anna.since())).contains(at(anna, 60));
    assertThat(dispatcher.waitsOn(anna.id(), at(anna, 59))).isEmpty();

    assertThat(rung(dispatcher.waitsOn(anna.id(), at(anna, 60)))).isEqualTo("bob");
  }

  @Test
  void whoIsNotAtWorkIsNotWaitedFor() {
    Ticket anna = callerOf("eve", 0);
    idle("bob", anna.since());

    assertThat(rung(dispatcher.waits(anna, anna.since()))).isEqualTo("bob");
  }

  @Test
  void whoGoesAwayMeanwhileGivesTheCallerToAnother() {
    Ticket anna = callerOf("eve", 0);
    comesAndTalks("eve", anna.since());
    idle("bob", anna.since());
    dispatcher.waits(anna, anna.since());
    List<Match> matches = dispatcher.away(new AgentId("eve"), at(anna, 10));

    assertThat(matches).extracting(Match::agent).containsExactly(new AgentId("bob"));
  }

  @Test
  void whoHasNotTheSkillsIsNotWaitedFor() {
    Ticket anna = callerOf("max", 0);
    dispatcher.ready(
        new AgentProfile(new AgentId("max"), "max", Map.of("sales", 9)),
        anna.since(),
        anna.since());
    idle("bob", anna.since());

    assertThat(rung(dispatcher.waits(anna, anna.since()))).isEqualTo("bob");
  }

  @Test
  void whoHasWaitedLongerGoesFirstAlsoAtTheOwnAgent() {
    Ticket anna = callerOf("eve", 10);
    comesAndTalks("eve", anna.since());
    dispatcher.waits(anna, anna.since());
    Ticket early = SupportQueue.ticket("early", 0);
    dispatcher.waits(early, anna.since());

    assertThat(idle("eve", at(anna, 5)).map(Match::ticket)).contains(early);
    assertThat(idle("eve", at(anna, 9)).map(Match::ticket)).contains(anna);
  }

  private void comesAndTalks(String agent, Instant now) {
    idle(agent, now);
    dispatcher.busy(new AgentId(agent));
  }

  private Optional<Match> idle(String agent, Instant now) {
    return dispatcher.ready(SupportQueue.agent(agent), now, now);
  }

  private static Ticket callerOf(String agent, int second) {
    Ticket ticket = SupportQueue.asking(STICKY, "anna", second);
    return new Ticket(
        ticket.id(),
        ticket.policy(),
        ticket.priority(),
        ticket.since(),
        ticket.from(),
        Optional.of(new AgentId(agent)));
  }

  private static String rung(Optional<Match> match) {
    return match.map(made -> made.agent().value()).orElse("nobody");
  }

  private static Instant at(Ticket ticket, int seconds) {
    return ticket.since().plusSeconds(seconds);
  }
}
