package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.HangupCause;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.queue.Line;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.redis.Keys;
import org.hotline.redis.RealRedis;
import org.hotline.redis.RedisAddress;
import org.hotline.redis.RedisAgents;
import org.hotline.redis.RedisOffers;
import org.hotline.redis.RedisQueues;
import org.hotline.redis.RedisStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers stand in line, telephones ring: told with a real Redis and telephones that obey. */
class DispatcherActorTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final int MOST_WAITING = 4;
  private static final ClientResources RESOURCES = DefaultClientResources.create();

  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private final FakeRinging telephones = new FakeRinging();
  private final BlockingQueue<Fact> facts = new LinkedBlockingQueue<>();
  private final BlockingQueue<CallEvent> callerHears = new LinkedBlockingQueue<>();
  private final List<AgentProfile> employed = new ArrayList<>();
  private RedisStore store;
  private DispatcherActor dispatcher;

  @BeforeEach
  void open() {
    RedisAddress address = new RedisAddress("127.0.0.1", REDIS.port(), Optional.empty(), "hotline");
    store = RedisStore.connect(address, RESOURCES, (_, _) -> {});
    Keys keys = new Keys("hotline");
    Journal journal = new Journal();
    journal.addReader(facts::add);
    AgentDesk desk = new AgentDesk(new RedisAgents(store, keys), journal, InstantSource.system());
    dispatcher =
        new DispatcherActor(
            new RedisQueues(store, keys),
            new RedisOffers(store, keys),
            desk,
            telephones,
            journal,
            InstantSource.system());
    store.whenBack(dispatcher::storeIsBack);
    dispatcher.start();
    dispatcher.matchWhenBack(List.of());
  }

  @AfterEach
  void close() {
    dispatcher.stop();
    store.close();
  }

  @AfterAll
  static void release() {
    RESOURCES.shutdown();
  }

  @Test
  void aCallerIsConnectedWithTheAgentWhoAnswers() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("a", 1);
    FakeRinging.Ring ring = telephones.next();
    ring.answers();

    assertThat(callerHears.poll(5, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            Line.AgentAnswered.class,
            answered -> assertThat(answered.agent()).isEqualTo(new AgentId("eve")));
    ring.entersTheConversation();
    ring.leavesTheConversation();
    agentBecomes("wrap-up");
    agentBecomes("ready");
    assertThat(telephones.hungUp(ring)).isTrue();
  }

  @Test
  void thePlaceIsToldAsItWasKeptAndBeforeATelephoneRings() throws InterruptedException {
    List<Integer> places = new ArrayList<>();
    agentRegisters("eve");
    assertThat(dispatcher.enter(ticket("a", 2), callerHears::add, places::add)).isTrue();
    FakeRinging.Ring ring = telephones.next();
    assertThat(dispatcher.enter(ticket("b", 1), callerHears::add, places::add)).isTrue();
    assertThat(dispatcher.enter(ticket("c", 3), callerHears::add, places::add)).isTrue();

    assertThat(ring.ticket().id()).isEqualTo(new TicketId("a"));
    assertThat(places).containsExactly(1, 1, 3);
  }

  @Test
  void whoFindsTheQueueFullIsToldNoPlaceAndRingsNobody() throws InterruptedException {
    List<Integer> places = new ArrayList<>();
    for (int number = 1; number <= MOST_WAITING; number++) {
      dispatcher.enter(ticket("caller-" + number, number), callerHears::add, places::add);
    }
    assertThat(dispatcher.enter(ticket("urgent", 0), callerHears::add, places::add)).isFalse();
    agentRegisters("eve");

    assertThat(telephones.next().ticket().id()).isEqualTo(new TicketId("caller-1"));
    assertThat(places).hasSize(MOST_WAITING);
  }

  @Test
  void withRedisAwayNobodyIsToldAPlace() {
    List<Integer> places = new ArrayList<>();
    REDIS.kill();
    assertThatThrownBy(() -> dispatcher.enter(ticket("a", 1), callerHears::add, places::add))
        .isInstanceOf(Unreachable.class);

    assertThat(places).isEmpty();
    assertThat(dispatcher.waiting()).isEmpty();
    REDIS.start();
  }

  @Test
  void whoIsNotAnsweredKeepsThePlaceAndGoesToTheNextAgent() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("first", 1);
    FakeRinging.Ring missed = telephones.next();
    callerJoins("second", 2);
    missed.ends(HangupCause.NO_ANSWER);
    agentBecomes("paused");
    agentRegisters("bob");

    FakeRinging.Ring ring = telephones.next();
    assertThat(ring.agent()).isEqualTo(new AgentId("bob"));
    assertThat(ring.ticket().id()).isEqualTo(new TicketId("first"));
  }

  @Test
  void whyAnOfferEndedIsTold() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("a", 1);
    telephones.next().ends(HangupCause.BUSY);

    assertThat(fact(Fact.OfferEnded.class, _ -> true).why()).isEqualTo("busy");
  }

  @Test
  void aCallerWhoLeavesWhileItRingsFreesTheAgentAtOnce() throws InterruptedException {
    agentRegisters("eve");
    Ticket ticket = callerJoins("a", 1);
    FakeRinging.Ring ring = telephones.next();
    dispatcher.leave(ticket);

    assertThat(fact(Fact.OfferEnded.class, _ -> true).why()).isEqualTo("caller left");
    agentBecomes("ready");
    assertThat(telephones.hungUp(ring)).isTrue();
    callerJoins("b", 2);
    assertThat(telephones.next().ticket().id()).isEqualTo(new TicketId("b"));
  }

  @Test
  void anAgentWhoAnswersACallerWhoJustLeftIsFreedAndTheLegEnds() throws InterruptedException {
    agentRegisters("eve");
    Ticket ticket = callerJoins("a", 1);
    FakeRinging.Ring ring = telephones.next();
    ring.answers();
    callerHears.poll(5, TimeUnit.SECONDS);
    dispatcher.leave(ticket);

    assertThat(fact(Fact.OfferEnded.class, _ -> true).why()).isEqualTo("caller left");
    agentBecomes("ready");
    assertThat(telephones.hungUp(ring)).isTrue();
  }

  @Test
  void anAgentWhoseTelephoneGoesIsNotOffered() throws InterruptedException {
    agentRegisters("eve");
    dispatcher.telephone(new AgentId("eve"), false);
    agentBecomes("off");
    callerJoins("a", 1);
    agentRegisters("bob");

    assertThat(telephones.next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void anAgentWhoWasTakenOffTheListIsNotRung() throws InterruptedException {
    agentRegisters("eve");
    dispatcher.staff(List.of());
    callerJoins("a", 1);
    employed.clear();
    agentRegisters("bob");

    assertThat(telephones.next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void whoIsTakenOffTheListWhileItRingsGivesTheCallerToAnotherAgent() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("a", 1);
    FakeRinging.Ring recalled = telephones.next();
    employed.clear();
    agentRegisters("bob");

    assertThat(telephones.next().agent()).isEqualTo(new AgentId("bob"));
    assertThat(telephones.hungUp(recalled)).isTrue();
  }

  @Test
  void whoIsTakenOffTheListInAConversationTalksToTheEndAndGoes() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("a", 1);
    FakeRinging.Ring ring = telephones.next();
    ring.answers();
    callerHears.poll(5, TimeUnit.SECONDS);
    ring.entersTheConversation();
    dispatcher.staff(List.of());
    employed.clear();
    agentRegisters("bob");
    assertThat(telephones.hungUp(ring)).isFalse();
    ring.leavesTheConversation();

    assertThat(changeOf("eve", "off").reason()).isEqualTo("works here no more");
    callerJoins("b", 2);
    assertThat(telephones.next().agent()).isEqualTo(new AgentId("bob"));
  }

  @Test
  void nothingRingsUntilAllWhoAreExpectedStandInLine() throws InterruptedException {
    dispatcher.stop();
    dispatcher = again();
    dispatcher.start();
    dispatcher.matchWhenBack(List.of(new TicketId("first"), new TicketId("second")));
    agentRegisters("eve");
    callerJoins("second", 2);
    callerJoins("first", 1);

    assertThat(telephones.next().ticket().id()).isEqualTo(new TicketId("first"));
  }

  @Test
  void withRedisAwayACallerCannotJoinAndOnesInLineWaitUntilItIsBack() throws InterruptedException {
    callerJoins("a", 1);
    REDIS.kill();
    assertThatThrownBy(() -> dispatcher.enter(ticket("b", 2), callerHears::add, _ -> {}))
        .isInstanceOf(Unreachable.class);
    agentRegisters("eve");
    assertThat(telephones.silent()).isTrue();
    REDIS.start();

    assertThat(telephones.next().ticket().id()).isEqualTo(new TicketId("a"));
  }

  @Test
  void withARedisThatTakesNoWritesWhoWaitsGoesOnWaitingUntilItTakesThemAgain()
      throws InterruptedException {
    Ticket waiting = callerJoins("a", 1);
    Ticket leaving = callerJoins("b", 0);
    REDIS.connection().sync().configSet("maxmemory", "1");
    assertThatThrownBy(() -> dispatcher.enter(ticket("c", 2), callerHears::add, _ -> {}))
        .isInstanceOf(Unreachable.class);
    dispatcher.leave(leaving);
    dispatcher.join(waiting, callerHears::add);
    agentRegisters("eve");
    assertThat(telephones.silent()).isTrue();
    REDIS.connection().sync().configSet("maxmemory", "0");

    assertThat(telephones.next().ticket()).isEqualTo(waiting);
  }

  @Test
  void withRedisAwayAConversationBeginsAllTheSame() throws InterruptedException {
    agentRegisters("eve");
    callerJoins("a", 1);
    FakeRinging.Ring ring = telephones.next();
    REDIS.kill();
    ring.answers();

    assertThat(callerHears.poll(5, TimeUnit.SECONDS)).isInstanceOf(Line.AgentAnswered.class);
    REDIS.start();
  }

  @Test
  void aTakenOverDispatcherRingsNobody() throws InterruptedException {
    DispatcherActor newer = again();
    newer.start();
    newer.matchWhenBack(List.of());
    agentRegistersAt(newer, "eve");
    callerJoins("a", 1);
    dispatcher.staff(List.of(profile("bob")));
    dispatcher.telephone(new AgentId("bob"), true);
    agentBecomes("ready");
    newer.join(ticket("b", 2), callerHears::add);

    assertThat(telephones.next().ticket().id()).isEqualTo(new TicketId("b"));
    assertThat(telephones.silent()).isTrue();
    newer.stop();
  }

  private DispatcherActor again() {
    Keys keys = new Keys("hotline");
    Journal journal = new Journal();
    journal.addReader(facts::add);
    return new DispatcherActor(
        new RedisQueues(store, keys),
        new RedisOffers(store, keys),
        new AgentDesk(new RedisAgents(store, keys), journal, InstantSource.system()),
        telephones,
        journal,
        InstantSource.system());
  }

  private void agentRegisters(String name) throws InterruptedException {
    agentRegistersAt(dispatcher, name);
  }

  private void agentRegistersAt(DispatcherActor where, String name) throws InterruptedException {
    employed.add(profile(name));
    where.staff(List.copyOf(employed));
    where.telephone(new AgentId(name), true);
    fact(
        Fact.AgentChanged.class,
        changed -> changed.agent().value().equals(name) && changed.to().equals("ready"));
  }

  private void agentBecomes(String state) throws InterruptedException {
    fact(Fact.AgentChanged.class, changed -> changed.to().equals(state));
  }

  private Fact.AgentChanged changeOf(String name, String state) throws InterruptedException {
    return fact(
        Fact.AgentChanged.class, it -> it.agent().value().equals(name) && it.to().equals(state));
  }

  private <F extends Fact> F fact(Class<F> type, Predicate<F> wanted) throws InterruptedException {
    for (Fact fact = next(); ; fact = next()) {
      if (type.isInstance(fact) && wanted.test(type.cast(fact))) {
        return type.cast(fact);
      }
    }
  }

  private Fact next() throws InterruptedException {
    Fact fact = facts.poll(5, TimeUnit.SECONDS);
    if (fact == null) {
      throw new AssertionError("expected the journal to be told more within 5 s");
    }
    return fact;
  }

  private Ticket callerJoins(String name, int second) {
    Ticket ticket = ticket(name, second);
    dispatcher.join(ticket, callerHears::add);
    return ticket;
  }

  private static AgentProfile profile(String name) {
    return new AgentProfile(new AgentId(name), name, Map.of("support", 5));
  }

  private static Ticket ticket(String name, int second) {
    QueuePolicy policy =
        new QueuePolicy(
            new QueueName("support"),
            Map.of("support", 1),
            0,
            "default",
            Duration.ofSeconds(15),
            Duration.ofMillis(50),
            Duration.ofMinutes(30),
            MOST_WAITING,
            Duration.ZERO,
            "comfort");
    return new Ticket(
        new TicketId(name), policy, 0, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }
}
