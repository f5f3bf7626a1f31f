package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Handover;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

  private final Dispatcher dispatcher = new Dispatcher();

  @Test
  void aCallerGoesToTheAgentWhoIsIdleLongest() {
    isReady(agent("bob", Map.of("support", 3)), at(10));
    isReady(agent("eve", Map.of("support", 3)), at(5));

    assertThat(met(comes(caller("a", Map.of("support", 1), 0, 20)))).isEqualTo("a with eve");
  }

  @Test
  void anAgentTakesWhoCameFirst() {
    comes(caller("second", Map.of(), 0, 2));
    comes(caller("first", Map.of(), 0, 1));

    assertThat(met(isReady(agent("eve", Map.of()), at(5)))).isEqualTo("first with eve");
  }

  @Test
  void priorityGoesBeforeTime() {
    comes(caller("early", Map.of(), 0, 1));
    comes(caller("urgent", Map.of(), 5, 2));

    assertThat(met(isReady(agent("eve", Map.of()), at(5)))).isEqualTo("urgent with eve");
  }

  @Test
  void anAgentWithoutTheLevelIsPassedOver() {
    isReady(agent("beginner", Map.of("support", 2)), at(1));
    isReady(agent("expert", Map.of("support", 8)), at(2));

    assertThat(met(comes(caller("a", Map.of("support", 5), 0, 3)))).isEqualTo("a with expert");
    assertThat(comes(caller("b", Map.of("support", 5), 0, 4))).isEmpty();
  }

  @Test
  void anAgentLooksPastCallersOfOtherSkills() {
    comes(caller("dutch", Map.of("dutch", 1), 0, 1));
    comes(caller("sales", Map.of("sales", 1), 0, 2));

    assertThat(met(isReady(agent("eve", Map.of("sales", 4)), at(5)))).isEqualTo("sales with eve");
  }

  @Test
  void whoReturnsFromAFailedRingIsAtTheOldPlace() {
    Ticket first = caller("first", Map.of(), 0, 1);
    comes(first);
    comes(caller("second", Map.of(), 0, 2));
    isReady(agent("eve", Map.of()), at(5));
    comes(first);

    assertThat(met(isReady(agent("bob", Map.of()), at(6)))).isEqualTo("first with bob");
  }

  @Test
  void whoLeftIsNotOffered() {
    comes(caller("gone", Map.of(), 0, 1));
    dispatcher.left(new TicketId("gone"));

    assertThat(isReady(agent("eve", Map.of()), at(5))).isEmpty();
  }

  @Test
  void aBusyAgentIsNotChosen() {
    isReady(agent("eve", Map.of()), at(1));
    dispatcher.busy(new AgentId("eve"));

    assertThat(comes(caller("a", Map.of(), 0, 2))).isEmpty();
  }

  @Test
  void anUndoneMatchIsFoundAgain() {
    isReady(agent("eve", Map.of()), at(1));
    Match match = comes(caller("a", Map.of(), 0, 2)).orElseThrow();
    dispatcher.undo(match, agent("eve", Map.of()), at(2));

    assertThat(dispatcher.next(at(5))).contains(match);
    assertThat(dispatcher.next(at(5))).isEmpty();
  }

  @Test
  void nobodyWaitsWhileSomebodyWhoCouldServeIsIdle() {
    Random random = new Random(20261102);
    List<String> busy = new ArrayList<>();
    List<String> skills = List.of("support", "sales", "dutch");
    for (int round = 0; round < 5_000; round++) {
      String skill = skills.get(random.nextInt(skills.size()));
      Optional<Match> match =
          random.nextBoolean()
              ? comes(
                  caller(
                      "c" + round, Map.of(skill, 1 + random.nextInt(5)), random.nextInt(3), round))
              : isReady(agent("a" + round, Map.of(skill, 1 + random.nextInt(9))), at(round));
      match.ifPresent(made -> busy.add(made.agent().value()));
    }

    assertThat(dispatcher.next(at(5))).isEmpty();
    assertThat(busy).doesNotHaveDuplicates().hasSizeGreaterThan(1_000);
  }

  private Optional<Match> comes(Ticket ticket) {
    return dispatcher.waits(ticket, ticket.since());
  }

  private Optional<Match> isReady(AgentProfile agent, Instant since) {
    return dispatcher.ready(agent, since, since);
  }

  private static AgentProfile agent(String name, Map<String, Integer> skills) {
    return new AgentProfile(new AgentId(name), name, skills);
  }

  private static Ticket caller(String name, Map<String, Integer> skills, int priority, int second) {
    QueuePolicy policy =
        new QueuePolicy(
            new QueueName("queue"),
            Demand.ofAll(skills),
            AgentChoice.LONGEST_IDLE,
            new Precedence(0, Duration.ofMinutes(1), Duration.ofSeconds(20)),
            "default",
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(30),
            100,
            Duration.ZERO,
            "comfort",
            org.hotline.queue.Announced.NOTHING,
            Duration.ofMinutes(4),
            Optional.empty(),
            Handover.AT_ONCE);
    return new Ticket(new TicketId(name), policy, priority, at(second), PhoneNumber.WITHHELD);
  }

  private static String met(Optional<Match> match) {
    return match.map(made -> made.ticket().id() + " with " + made.agent()).orElse("nobody");
  }

  private static Instant at(int second) {
    return NINE.plusSeconds(second);
  }
}
