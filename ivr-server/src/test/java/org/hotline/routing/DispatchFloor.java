package org.hotline.routing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.journal.Journal;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.redis.Keys;
import org.hotline.redis.RealRedis;
import org.hotline.redis.RedisAgents;
import org.hotline.redis.RedisOffers;
import org.hotline.redis.RedisQueues;
import org.hotline.redis.RedisStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A dispatcher at work, with a real Redis and telephones that obey. */
final class DispatchFloor implements BeforeEachCallback, AfterEachCallback {
  private final RealRedis redis;
  private final FakeRinging telephones = new FakeRinging();
  private final ToldFacts facts = new ToldFacts();
  private final BlockingQueue<CallEvent> heard = new LinkedBlockingQueue<>();
  private final List<AgentProfile> employed = new ArrayList<>();
  private @Nullable DispatcherActor dispatcher;

  DispatchFloor(RealRedis redis) {
    this.redis = redis;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    DispatcherActor first = another();
    dispatcher = first;
    redis.store().whenBack(first::storeIsBack);
    first.start();
    first.matchWhenBack(List.of());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    dispatcher().stop();
  }

  DispatcherActor dispatcher() {
    return Objects.requireNonNull(dispatcher, "the dispatcher does not work yet");
  }

  /** One more dispatcher for the same Redis, telephones and journal, not yet at work. */
  DispatcherActor another() {
    Keys keys = new Keys("hotline");
    RedisStore store = redis.store();
    Journal journal = facts.journal();
    return new DispatcherActor(
        new RedisQueues(store, keys),
        new RedisOffers(store, keys),
        new AgentDesk(new RedisAgents(store, keys), journal, InstantSource.system()),
        telephones,
        new Introduction(KnownPrompts.of()),
        journal,
        InstantSource.system());
  }

  /** Another life of the dispatcher, which waits for those who stood in line. */
  void beginsAgain(String... expected) {
    dispatcher().stop();
    DispatcherActor next = another();
    dispatcher = next;
    next.start();
    next.matchWhenBack(List.of(expected).stream().map(TicketId::new).toList());
  }

  FakeRinging telephones() {
    return telephones;
  }

  ToldFacts facts() {
    return facts;
  }

  void agentRegisters(String name) throws InterruptedException {
    agentRegistersAt(dispatcher(), name);
  }

  void agentRegistersAt(DispatcherActor where, String name) throws InterruptedException {
    employed.add(SupportQueue.agent(name));
    where.staff(List.copyOf(employed));
    where.telephone(new AgentId(name), true);
    facts.change(name, "ready");
  }

  /** Who registers after this is the only one who works here. */
  void listsNobody() {
    employed.clear();
  }

  Ticket callerJoins(String name, int second) {
    Ticket ticket = SupportQueue.ticket(name, second);
    dispatcher().join(ticket, heard::add);
    return ticket;
  }

  /** Asks for a new place; false when there is none. */
  boolean callerEnters(String name, int second, List<Integer> places) {
    return dispatcher().enter(SupportQueue.ticket(name, second), heard::add, places::add);
  }

  /** Whether callers were told no more than what a test has asked for. */
  boolean callersHaveHeardAll() {
    return heard.isEmpty();
  }

  CallEvent callerHears() throws InterruptedException {
    CallEvent event = heard.poll(5, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("expected a caller to hear something within 5 s");
    }
    return event;
  }
}
