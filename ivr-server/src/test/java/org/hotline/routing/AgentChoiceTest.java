package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of several idle agents is rung; the orders of Cisco UCCX' administration guide hold here. */
class AgentChoiceTest {
  private static final Map<String, Map<String, Integer>> ONE_SKILL =
      Map.of("A", Map.of("support", 10), "B", Map.of("support", 10), "C", Map.of("support", 5));
  private static final Map<String, Map<String, Integer>> TWO_SKILLS =
      Map.of(
          "A", Map.of("support", 10, "sales", 5),
          "B", Map.of("support", 5, "sales", 10),
          "C", Map.of("support", 5, "sales", 1));

  private final Dispatcher dispatcher = new Dispatcher();

  @ParameterizedTest
  @CsvSource({
    "MOST_SKILLED, ABC, ABC",
    "MOST_SKILLED, CAB, ABC",
    "MOST_SKILLED, CBA, BAC",
    "LEAST_SKILLED, ABC, CAB",
    "LEAST_SKILLED, ACB, CAB",
    "LEAST_SKILLED, CBA, CBA",
    "LONGEST_IDLE, CBA, CBA",
    "LONGEST_IDLE, BCA, BCA",
  })
  void theOrderOfTheGuide(AgentChoice choice, String becameReady, String rung) {
    assertThat(rung(choice, Map.of("support", 1), ONE_SKILL, becameReady)).isEqualTo(rung);
  }

  @ParameterizedTest
  @CsvSource({
    "MOST_SKILLED, ABC, ABC",
    "MOST_SKILLED, CAB, ABC",
    "MOST_SKILLED, CBA, BAC",
    "LEAST_SKILLED, ABC, CAB",
    "LEAST_SKILLED, ACB, CAB",
    "LEAST_SKILLED, CBA, CBA",
  })
  void likewiseWithTwoSkills(AgentChoice choice, String becameReady, String rung) {
    assertThat(rung(choice, Map.of("support", 1, "sales", 1), TWO_SKILLS, becameReady))
        .isEqualTo(rung);
  }

  @ParameterizedTest
  @CsvSource({"GS, SG", "SG, SG"})
  void whoCanDoEverythingStaysFreeForThoseWhoNeedIt(String becameReady, String rung) {
    Map<String, Map<String, Integer>> agents =
        Map.of("G", Map.of("support", 9, "sales", 9, "dutch", 9), "S", Map.of("support", 2));
    assertThat(rung(AgentChoice.LEAST_FLEXIBLE, Map.of("support", 1), agents, becameReady))
        .isEqualTo(rung);
  }

  @Test
  void turnByTurnNobodyIsRungAgainBeforeAllOthersWere() {
    for (String name : List.of("eve", "bob", "kim")) {
      idle(name, 0);
    }
    assertThat(List.of(takesTurn(1), takesTurn(2), takesTurn(3), takesTurn(4), takesTurn(5)))
        .containsExactly("bob", "eve", "kim", "bob", "eve");
  }

  /** Who is idle longest would be kim each time: bob and eve have had their turns. */
  private String takesTurn(int second) {
    String name = met(AgentChoice.ROUND_ROBIN, second);
    idle(name, -second);
    return name;
  }

  @Test
  void aTurnThatCouldNotBeCommittedIsGivenBack() {
    idle("bob", 0);
    idle("eve", 0);
    Ticket caller = asks(AgentChoice.ROUND_ROBIN, 1);
    Match match = dispatcher.waits(caller, caller.since()).orElseThrow();
    dispatcher.undo(match, agent("bob"), caller.since());

    assertThat(dispatcher.next(caller.since())).contains(match);
  }

  @Test
  void whoHasHadTheFewestCallsIsRung() {
    idle("bob", 0);
    idle("eve", 0);
    dispatcher.talks(new AgentId("bob"));
    idle("bob", -100);

    assertThat(met(AgentChoice.FEWEST_CALLS, 1)).isEqualTo("eve");
    assertThat(met(AgentChoice.FEWEST_CALLS, 2)).isEqualTo("bob");
  }

  @Test
  void whoComesNewlyDoesNotGetAllCallsAtFirst() {
    dispatcher.talks(new AgentId("bob"));
    idle("bob", -100);
    idle("kim", 0);

    assertThat(met(AgentChoice.FEWEST_CALLS, 1)).isEqualTo("bob");
  }

  @Test
  void ofThoseWhoCanWhoHasThePreferredSkillIsRungFirst() {
    dispatcher.ready(profile("bob", Map.of("support", 9)), at(0), at(0));
    dispatcher.ready(profile("eve", Map.of("support", 1, "dutch", 8)), at(5), at(5));
    dispatcher.ready(profile("kim", Map.of("dutch", 10)), at(0), at(0));

    assertThat(metPreferringDutch(6)).isEqualTo("eve");
    assertThat(metPreferringDutch(7)).isEqualTo("bob");
    assertThat(metPreferringDutch(8)).isEqualTo("nobody");
  }

  private String metPreferringDutch(int second) {
    Demand demand = Demand.ofAll(Map.of("support", 1)).preferring(Map.of("dutch", 8));
    return met(SupportQueue.asking(demand, "caller-" + second, second));
  }

  private void idle(String name, int second) {
    dispatcher.ready(agent(name), at(second), at(second));
  }

  private String met(AgentChoice choice, int second) {
    return met(asks(choice, second));
  }

  private String met(Ticket ticket) {
    return dispatcher
        .waits(ticket, ticket.since())
        .map(match -> match.agent().value())
        .orElse("nobody");
  }

  private static Ticket asks(AgentChoice choice, int second) {
    return SupportQueue.choosing(choice, Map.of("support", 1), "caller-" + second, second);
  }

  private static AgentProfile agent(String name) {
    return SupportQueue.agent(name);
  }

  private static AgentProfile profile(String name, Map<String, Integer> skills) {
    return new AgentProfile(new AgentId(name), name, skills);
  }

  private static Instant at(int second) {
    return Instant.EPOCH.plusSeconds(second);
  }

  /** In which order they are rung for callers who come one after another. */
  private String rung(
      AgentChoice choice,
      Map<String, Integer> asked,
      Map<String, Map<String, Integer>> agents,
      String becameReady) {
    List<String> names = List.of(becameReady.split(""));
    for (int number = 0; number < names.size(); number++) {
      String name = names.get(number);
      AgentId id = new AgentId(name.toLowerCase(Locale.ROOT));
      dispatcher.ready(
          new AgentProfile(id, name, agents.getOrDefault(name, Map.of())),
          Instant.EPOCH.plusSeconds(number),
          Instant.EPOCH.plusSeconds(number));
    }
    List<String> rung = new ArrayList<>();
    for (int caller = 0; caller < names.size(); caller++) {
      Ticket ticket = SupportQueue.choosing(choice, asked, "caller-" + caller, caller);
      dispatcher
          .waits(ticket, ticket.since())
          .ifPresent(match -> rung.add(match.agent().value().toUpperCase(Locale.ROOT)));
    }
    return String.join("", rung);
  }
}
