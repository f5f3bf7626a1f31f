package org.hotline.routing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentRules;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Duties;
import org.hotline.agent.Duty;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.OfferId;
import org.hotline.journal.Journal;
import org.hotline.promise.Outlook;
import org.hotline.queue.Doing;
import org.hotline.queue.Line;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Queues;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The one thread that decides who meets whom: everything that concerns routing is told to it and
 * done in that order; each decision is committed in the store before anything rings.
 */
public final class DispatcherActor implements Line, Duties {
  private static final Duration STORE_RETRY = Duration.ofMillis(200);
  private static final Duration EXPECTED_WITHIN = Duration.ofSeconds(3);

  private final ActorLoop loop = new ActorLoop("dispatcher");
  private final Dispatcher dispatcher = new Dispatcher();
  private final OffersInHand offers = new OffersInHand();
  private final StandingLine standing = new StandingLine(this::talks);
  private final Mandate mandate =
      new Mandate(loop, STORE_RETRY, this::agreeWithStore, this::matchAll);
  private final KeptLine line;
  private final MissingLegs missingLegs = new MissingLegs(offers, standing);
  private final DeadTelephones deadTelephones;
  private final Offers store;
  private final CallerFloor callers;
  private final AgentFloor agents;
  private final OfferDesk desk;
  private final Matchmaker matchmaker;
  private final Prospect prospect;
  private final InstantSource clock;

  public DispatcherActor(
      Queues queues,
      Offers store,
      AgentDesk states,
      Ringing ringing,
      Introduction introduction,
      Journal journal,
      InstantSource clock) {
    this.clock = clock;
    prospect = new Prospect(standing, states);
    line = new KeptLine(queues, standing);
    this.store = store;
    callers = new CallerFloor(line, dispatcher, loop, mandate, offers, clock, this::commit);
    agents =
        new AgentFloor(states, dispatcher, loop, clock, this::commit, offers::recall, offers::has);
    deadTelephones = new DeadTelephones(offers, standing, agents::talks);
    desk =
        new OfferDesk(
            offers,
            loop,
            ringing,
            introduction,
            standing,
            agents,
            store,
            journal,
            clock,
            callers::waits);
    matchmaker =
        new Matchmaker(
            dispatcher, mandate, standing, agents, queues, store, loop, clock, desk::ring);
  }

  public void start() {
    loop.start();
  }

  public void stop() {
    loop.stop();
  }

  /**
   * Begins to match as soon as all who are expected stand in line, so that a restart changes
   * nobody's place.
   */
  public void matchWhenBack(Collection<TicketId> expected) {
    loop.tell(() -> mandate.expect(expected, standing.ids()));
    loop.tellLater(EXPECTED_WITHIN, mandate::begin);
  }

  /**
   * The store was away and is back: it is made to agree with what is true here, however long that
   * takes.
   */
  public void storeIsBack() {
    loop.tell(mandate::storeIsBack);
  }

  /** Whether callers are offered to agents here, now. */
  public boolean offers() {
    return loop.works() && mandate.isHeld();
  }

  @Override
  public boolean staffed(QueuePolicy queue) {
    return agents.staffed(queue);
  }

  @Override
  public boolean takesCalls(QueuePolicy queue) {
    return agents.takesCalls(queue);
  }

  @Override
  public boolean enter(Ticket ticket, Consumer<CallEvent> caller, IntConsumer place) {
    return callers.enter(ticket, caller, place);
  }

  @Override
  public Optional<Outlook> outlook(Ticket ticket) {
    return prospect.of(ticket, clock.instant());
  }

  @Override
  public void join(Ticket ticket, Consumer<CallEvent> caller) {
    callers.join(ticket, caller);
  }

  @Override
  public void leave(Ticket ticket) {
    callers.leave(ticket);
  }

  /** The tickets of all who wait, for figures. */
  public Collection<Ticket> waiting() {
    return standing.waiting().toList();
  }

  /** Exactly these agents work here from now on. */
  public void staff(Collection<AgentProfile> profiles) {
    loop.tellUnlessCrowded(() -> agents.staff(profiles));
  }

  /** Told again and again, by one thread: compares who is in a call with what the switch has. */
  public void compareWithSwitch() {
    missingLegs.look();
    deadTelephones.look();
  }

  /** What holds for all agents from now on. */
  public void goBy(AgentRules rules) {
    loop.tellUnlessCrowded(() -> agents.goBy(rules));
  }

  @Override
  public boolean takes(AgentId agent, Duty duty) {
    return loop.ask(() -> agents.takes(agent, duty));
  }

  @Override
  public Optional<AgentStatus> status(AgentId agent) {
    return agents.status(agent);
  }

  /** Told again and again whether the telephone can be reached. */
  public void telephone(AgentId agent, boolean reachable) {
    deadTelephones.told(agent, reachable);
    loop.tellUnlessCrowded(() -> agents.telephone(agent, reachable));
  }

  /** A conversation that another life of the server brought about goes on. */
  public void resumeTalk(Ticket ticket, AgentId agent, OfferId offer) {
    loop.tell(() -> desk.resume(ticket, agent, offer));
  }

  /** Whether a leg belongs to an offer or a conversation in hand. */
  public boolean hasLeg(ChannelId leg) {
    return offers.has(leg);
  }

  private boolean talks(Ticket ticket) {
    return offers.agentOf(ticket).filter(agents::talks).isPresent();
  }

  private void commit(Match match) {
    matchmaker.commit(match);
  }

  private void matchAll() {
    matchmaker.matchAll();
  }

  private void agreeWithStore() {
    store.takeOver();
    agents.keepAll();
    line.agree(this::doing);
  }

  private Doing doing(Ticket ticket) {
    if (!offers.has(ticket)) {
      return Doing.WAITS;
    }
    return talks(ticket) ? Doing.TALKS : Doing.RINGS;
  }
}
