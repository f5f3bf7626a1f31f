package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Attendance;
import org.hotline.agent.Duty;
import org.hotline.agent.Rest;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Doing;
import org.hotline.queue.Handover;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.routing.Offers.Commit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tickets, agents and offers in a real Redis: who may have whom, and who is refused. */
class RedisQueueingTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final int MOST = 5;
  private static final AgentId EVE = new AgentId("eve");
  private static final AgentId BOB = new AgentId("bob");

  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private final Keys keys = new Keys("hotline");
  private RedisStore store;
  private RedisQueues queues;
  private RedisOffers offers;
  private RedisAgents agents;

  @BeforeEach
  void connect() {
    store = REDIS.store();
    queues = new RedisQueues(store, keys);
    offers = new RedisOffers(store, keys);
    agents = new RedisAgents(store, keys);
    offers.takeOver();
    agents.save(status(EVE, AgentState.READY));
    agents.save(status(BOB, AgentState.READY));
  }

  @Test
  void callersStandInTheOrderOfPriorityThenMoment() {
    queues.join(ticket("late", 0, 9));
    queues.join(ticket("early", 0, 1));
    queues.join(ticket("urgent", 1, 20));

    assertThat(line()).containsExactly("urgent", "early", "late");
  }

  @Test
  void whoJoinsAgainKeepsThePlace() {
    queues.join(ticket("first", 0, 1));
    queues.join(ticket("second", 0, 2));
    queues.join(ticket("first", 0, 1));

    assertThat(line()).containsExactly("first", "second");
  }

  @Test
  void whoEntersIsToldThePlaceBeforeTheLater() {
    assertThat(queues.enter(ticket("late", 0, 9))).hasValue(1);
    assertThat(queues.enter(ticket("early", 0, 1))).hasValue(1);
    assertThat(queues.enter(ticket("urgent", 1, 20))).hasValue(1);
    assertThat(queues.enter(ticket("middle", 0, 5))).hasValue(3);
  }

  @Test
  void aFullQueueTakesNobodyButThoseWhoAreInIt() {
    for (int number = 0; number < MOST; number++) {
      queues.enter(ticket("caller-" + number, 0, number));
    }

    assertThat(queues.enter(ticket("one-more", 1, 1))).isEmpty();
    assertThat(line()).hasSize(MOST).doesNotContain("one-more");
    assertThat(queues.enter(ticket("caller-2", 0, 2))).hasValue(3);
    queues.join(ticket("back-after-a-restart", 0, 1));
    assertThat(line()).hasSize(MOST + 1);
  }

  @Test
  void ofManyWhoComeAtOnceExactlyAsManyEnterAsTheQueueTakes() {
    List<OptionalInt> places =
        IntStream.range(0, 3 * MOST)
            .parallel()
            .mapToObj(number -> queues.enter(ticket("caller-" + number, 0, 1)))
            .toList();

    assertThat(places).filteredOn(OptionalInt::isPresent).hasSize(MOST);
    assertThat(line()).hasSize(MOST);
  }

  @Test
  void whoTalksIsNotCountedAmongThoseWhoWait() {
    queues.join(ticket("a", 0, 1));
    OfferId offer = offered("a", EVE);
    offers.accept(ticket("a", 0, 1), EVE, offer, NINE);
    queues.keepOnly(List.of(ticket("a", 0, 1), ticket("b", 0, 2)), talks("a"));

    assertThat(line()).containsExactly("b");
    assertThat(offers.commit(ticket("a", 0, 1), BOB, NINE)).isEqualTo(new Commit.TicketGone());
  }

  private static Function<Ticket, Doing> talks(String caller) {
    return ticket -> ticket.id().value().equals(caller) ? Doing.TALKS : Doing.WAITS;
  }

  @Test
  void whoLeavesLeavesNothingBehind() {
    queues.join(ticket("a", 0, 1));
    queues.leave(ticket("a", 0, 1));

    List<String> left = store.ask("keys", redis -> redis.keys("*ticket*"));
    assertThat(left).isEmpty();
    assertThat(line()).isEmpty();
  }

  @Test
  void aReadyAgentIsOfferedAWaitingCallerOnce() {
    queues.join(ticket("a", 0, 1));

    assertThat(offers.commit(ticket("a", 0, 1), EVE, NINE)).isInstanceOf(Commit.Done.class);
    assertThat(offers.commit(ticket("a", 0, 1), BOB, NINE)).isEqualTo(new Commit.TicketGone());
  }

  @Test
  void anAgentOnOfferIsNotOfferedAnother() {
    queues.join(ticket("a", 0, 1));
    queues.join(ticket("b", 0, 2));
    offers.commit(ticket("a", 0, 1), EVE, NINE);

    assertThat(offers.commit(ticket("b", 0, 2), EVE, NINE)).isEqualTo(new Commit.AgentBusy());
  }

  @Test
  void aCallerWhoLeftIsNotOffered() {
    assertThat(offers.commit(ticket("gone", 0, 1), EVE, NINE)).isEqualTo(new Commit.TicketGone());
  }

  @Test
  void whoDispatchedBeforeIsRefusedAfterATakeOver() {
    queues.join(ticket("a", 0, 1));
    RedisOffers newer = new RedisOffers(store, keys);
    newer.takeOver();

    assertThat(offers.commit(ticket("a", 0, 1), EVE, NINE)).isEqualTo(new Commit.Fenced());
    assertThat(newer.commit(ticket("a", 0, 1), EVE, NINE)).isInstanceOf(Commit.Done.class);
  }

  @Test
  void whoFindsThatRedisHasLostAllTakesOverWithNumbersThatNobodyHasHad() {
    queues.join(ticket("a", 0, 1));
    OfferId before = offered("a", EVE);
    REDIS.connection().sync().flushall();
    queues.join(ticket("a", 0, 1));
    assertThat(offers.commit(ticket("a", 0, 1), EVE, NINE)).isEqualTo(new Commit.Forgotten());

    RedisOffers newer = new RedisOffers(store, keys);
    newer.takeOver();
    assertThat(offers.commit(ticket("a", 0, 1), EVE, NINE)).isEqualTo(new Commit.Fenced());
    offers.takeOver();
    assertThat(offered("a", EVE).token()).isGreaterThan(before.token());
  }

  @Test
  void anAnswerToAnOldOfferIsRefused() {
    queues.join(ticket("a", 0, 1));
    OfferId old = offered("a", EVE);
    offers.giveBack(ticket("a", 0, 1), EVE, old);
    OfferId current = offered("a", BOB);

    assertThat(offers.accept(ticket("a", 0, 1), EVE, old, NINE)).isFalse();
    assertThat(offers.accept(ticket("a", 0, 1), BOB, current, NINE)).isTrue();
    assertThat(line()).isEmpty();
  }

  @Test
  void aLateGiveBackDoesNotTakeTheCallerFromTheNextAgent() {
    queues.join(ticket("a", 0, 1));
    OfferId old = offered("a", EVE);
    offers.giveBack(ticket("a", 0, 1), EVE, old);
    offered("a", BOB);
    offers.giveBack(ticket("a", 0, 1), EVE, old);

    assertThat(offers.commit(ticket("a", 0, 1), EVE, NINE)).isEqualTo(new Commit.TicketGone());
  }

  @Test
  void whatWasGivenBackStandsAtItsOldPlace() {
    queues.join(ticket("first", 0, 1));
    queues.join(ticket("second", 0, 2));
    offers.giveBack(ticket("first", 0, 1), EVE, offered("first", EVE));

    assertThat(line()).containsExactly("first", "second");
    assertThat(offers.commit(ticket("first", 0, 1), BOB, NINE)).isInstanceOf(Commit.Done.class);
  }

  @Test
  void afterAnAbsenceTheStoreHoldsExactlyTheLiving() {
    queues.join(ticket("dead", 0, 1));
    queues.join(ticket("alive", 0, 2));
    queues.keepOnly(List.of(ticket("alive", 0, 2), ticket("forgotten", 0, 1)), _ -> Doing.WAITS);

    assertThat(line()).containsExactly("forgotten", "alive");
  }

  @Test
  void anOfferThatNobodyHoldsAnyMoreDoesNotBlockItsCaller() {
    queues.join(ticket("a", 0, 1));
    offered("a", EVE);
    queues.keepOnly(List.of(ticket("a", 0, 1)), _ -> Doing.WAITS);

    assertThat(offers.commit(ticket("a", 0, 1), BOB, NINE)).isInstanceOf(Commit.Done.class);
  }

  @Test
  void anOfferInHandSurvivesAnAbsence() {
    queues.join(ticket("a", 0, 1));
    OfferId offer = offered("a", EVE);
    queues.keepOnly(List.of(ticket("a", 0, 1)), _ -> Doing.RINGS);

    assertThat(offers.accept(ticket("a", 0, 1), EVE, offer, NINE)).isTrue();
  }

  @Test
  void anAgentIsFoundAsKept() {
    AgentStatus pause =
        new AgentStatus(
            EVE,
            AgentState.PAUSED,
            NINE,
            "no answer",
            Optional.of(NINE.plusSeconds(10)),
            Optional.of(new OfferId(7)),
            new Attendance(Duty.paused("lunch"), 2, Optional.of(rest())));
    agents.save(pause);

    assertThat(agents.find(EVE)).contains(pause);
    assertThat(agents.find(new AgentId("nobody"))).isEmpty();
  }

  private static Rest rest() {
    return new Rest(AgentState.WRAP_UP, "after the call", NINE.plusSeconds(30));
  }

  private OfferId offered(String caller, AgentId agent) {
    agents.save(status(agent, AgentState.READY));
    return ((Commit.Done) offers.commit(ticket(caller, 0, 1), agent, NINE)).offer();
  }

  private List<String> line() {
    return store.ask("line", redis -> redis.zrange(keys.queue(new QueueName("support")), 0, -1));
  }

  private static AgentStatus status(AgentId agent, AgentState state) {
    return new AgentStatus(
        agent, state, NINE, "test", Optional.empty(), Optional.empty(), Attendance.at(Duty.READY));
  }

  private static Ticket ticket(String name, int priority, int second) {
    QueuePolicy policy =
        new QueuePolicy(
            new QueueName("support"),
            Demand.ofAll(Map.of("support", 1)),
            AgentChoice.LONGEST_IDLE,
            new Precedence(0, Duration.ofMinutes(1), Duration.ofSeconds(20)),
            "default",
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(30),
            MOST,
            Duration.ZERO,
            "comfort",
            org.hotline.queue.Announced.NOTHING,
            Duration.ofMinutes(4),
            Optional.empty(),
            Handover.AT_ONCE);
    return new Ticket(
        new TicketId(name), policy, priority, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }
}
