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
import org.hotline.queue.Ticket;
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
