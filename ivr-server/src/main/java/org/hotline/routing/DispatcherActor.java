package org.hotline.routing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.OfferId;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.queue.Line;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Queues;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that decides who meets whom: everything that concerns routing is told to it and
 * done in that order; each decision is committed in the store before anything rings.
 */
public final class DispatcherActor implements Line, Offer.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(DispatcherActor.class);
  private static final Duration STORE_RETRY = Duration.ofMillis(200);
  private static final Duration EXPECTED_WITHIN = Duration.ofSeconds(3);

  /** Whether matches are made, and if not, why not: each has a way back of its own. */
  private enum Matching {
    NOT_BEGUN,
    ON,
    STORE_AWAY,
    /** Another server dispatches; only taking the calls up again brings this one back. */
    FENCED
  }

  private final ActorLoop loop = new ActorLoop("dispatcher");
  private final Dispatcher dispatcher = new Dispatcher();
  private final StandingLine standing = new StandingLine(this::talks);
  private final Map<TicketId, Offer> offers = new ConcurrentHashMap<>();
  private final Set<TicketId> awaited = new HashSet<>();
  private final Queues queues;
  private final Offers store;
  private final AgentFloor agents;
  private final Ringing ringing;
  private final Journal journal;
  private final InstantSource clock;
  private Matching matching = Matching.NOT_BEGUN;
  private boolean roundComes;

  public DispatcherActor(
      Queues queues,
      Offers store,
      AgentDesk desk,
      Ringing ringing,
      Journal journal,
      InstantSource clock) {
    this.queues = queues;
    this.store = store;
    this.agents = new AgentFloor(desk, dispatcher, loop, clock, this::commit, this::recall);
    this.ringing = ringing;
    this.journal = journal;
    this.clock = clock;
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
    loop.tell(
        () -> {
          awaited.addAll(expected);
          awaited.removeAll(standing.ids());
          beginWhenComplete();
        });
    loop.tellLater(EXPECTED_WITHIN, this::begin);
  }

  /**
   * The store was away and is back: it is made to agree with what is true here, however long that
   * takes.
   */
  public void storeIsBack() {
    loop.tell(this::agreeIfBegun);
  }

  @Override
  public int length(QueuePolicy queue) {
    return (int) standing.waiting(queue.name()).count();
  }

  @Override
  public boolean staffed(QueuePolicy queue) {
    return agents.staffed(queue);
  }

  @Override
  public void join(Ticket ticket, Consumer<CallEvent> caller) {
    queues.join(ticket);
    standing.add(ticket, caller);
    loop.tell(() -> joined(ticket));
  }

  @Override
  public int position(Ticket ticket) {
    return 1
        + (int)
            standing
                .waiting(ticket.policy().name())
                .filter(other -> Ticket.ORDER.compare(other, ticket) < 0)
                .count();
  }

  @Override
  public void leave(Ticket ticket) {
    standing.remove(ticket.id());
    queues.leave(ticket);
    loop.tell(() -> left(ticket));
  }

  /** The tickets of all who wait, for figures. */
  public Collection<Ticket> waiting() {
    return standing.waiting().toList();
  }

  /** Exactly these agents work here from now on. */
  public void staff(Collection<AgentProfile> profiles) {
    loop.tell(() -> agents.staff(profiles));
  }

  public void telephone(AgentId agent, boolean reachable) {
    loop.tell(() -> agents.telephone(agent, reachable));
  }

  /** A conversation that another life of the server brought about goes on. */
  public void resumeTalk(Ticket ticket, AgentId agent, OfferId offer) {
    loop.tell(
        () -> {
          agents.talking(agent, offer);
          launch(new Offer(offer, ticket, agent, ringing, this, true));
        });
  }

  /** Whether a leg belongs to an offer or a conversation in hand. */
  public boolean hasLeg(ChannelId leg) {
    return offers.values().stream().anyMatch(offer -> offer.talk().other().equals(leg));
  }

  @Override
  public boolean answered(Offer offer) {
    return loop.ask(() -> accepted(offer));
  }

  @Override
  public void endedUnanswered(Offer offer, OfferEnd end) {
    loop.tell(() -> unanswered(offer, end));
  }

  @Override
  public void talkEnded(Offer offer) {
    loop.tell(() -> talked(offer));
  }

  /** True when the telephone rings. */
  private boolean commit(Match match) {
    if (matching != Matching.ON) {
      undo(match);
      return false;
    }
    try {
      return committed(match, store.commit(match.ticket(), match.agent(), clock.instant()));
    } catch (Unreachable away) {
      LOG.warn("no offers until the store is back: {}", away.getMessage());
      matching = Matching.STORE_AWAY;
      undo(match);
      loop.tellLater(STORE_RETRY, this::tryStoreAgain);
      return false;
    }
  }

  private boolean committed(Match match, Offers.Commit answer) {
    switch (answer) {
      case Offers.Commit.Done(OfferId offer) -> offer(match, offer);
      case Offers.Commit.TicketGone _ -> ticketGone(match);
      case Offers.Commit.AgentBusy _ -> agentBusy(match);
      case Offers.Commit.Fenced _ -> fenced(match);
    }
    return answer instanceof Offers.Commit.Done;
  }

  private void offer(Match match, OfferId id) {
    agents.offered(match.agent(), id);
    journal.add(new Fact.Offered(match.ticket().call(), clock.instant(), match.agent(), id));
    launch(new Offer(id, match.ticket(), match.agent(), ringing, this, false));
  }

  private void launch(Offer offer) {
    offers.put(offer.ticket().id(), offer);
    Thread.ofVirtual().name("offer-" + offer.id()).start(offer);
  }

  /** The store does not know the ticket: if the caller is here, it is told again. */
  private void ticketGone(Match match) {
    LOG.warn("the store had no waiting ticket {}: it is put there again", match.ticket().id());
    if (standing.holds(match.ticket())) {
      queues.join(match.ticket());
    }
    retry(match);
  }

  private void agentBusy(Match match) {
    LOG.warn("the store took agent {} for busy: all agents are told again", match.agent());
    agents.keepAll();
    retry(match);
  }

  private void fenced(Match match) {
    LOG.error("another server dispatches now; this one stops");
    matching = Matching.FENCED;
    undo(match);
  }

  private void retry(Match match) {
    undo(match);
    if (!roundComes) {
      roundComes = true;
      loop.tellLater(STORE_RETRY, this::matchAll);
    }
  }

  private void undo(Match match) {
    agents.undo(match);
    if (!standing.holds(match.ticket())) {
      dispatcher.left(match.ticket().id());
    }
  }

  private void joined(Ticket ticket) {
    withdrawOffer(ticket);
    dispatcher.waits(ticket).ifPresent(this::commit);
    came(ticket.id());
  }

  private void came(TicketId ticket) {
    if (awaited.remove(ticket)) {
      beginWhenComplete();
    }
  }

  private void beginWhenComplete() {
    if (awaited.isEmpty()) {
      begin();
    }
  }

  private void begin() {
    awaited.clear();
    if (matching != Matching.ON) {
      agreeWithStore();
    }
  }

  private void agreeWithStore() {
    try {
      store.takeOver();
      agents.keepAll();
      queues.keepOnly(standing.all(), this::rings);
      matching = Matching.ON;
      matchAll();
    } catch (Unreachable notYet) {
      LOG.info("the store is back but not ready: {}", notYet.getMessage());
      loop.tellLater(STORE_RETRY, this::agreeWithStore);
    }
  }

  /**
   * Before the calls are taken up, and for a server that was fenced, there is nothing to agree on.
   */
  private void agreeIfBegun() {
    if (matching == Matching.ON || matching == Matching.STORE_AWAY) {
      agreeWithStore();
    }
  }

  private void tryStoreAgain() {
    if (matching == Matching.STORE_AWAY) {
      agreeWithStore();
    }
  }

  private boolean rings(Ticket ticket) {
    return offers.containsKey(ticket.id());
  }

  /**
   * Ends at the first match that cannot be made, so that one bad ticket cannot turn the loop round
   * and round.
   */
  private void matchAll() {
    roundComes = false;
    Optional<Match> match = dispatcher.next();
    while (match.isPresent() && commit(match.get())) {
      match = dispatcher.next();
    }
  }

  private void left(Ticket ticket) {
    came(ticket.id());
    dispatcher.left(ticket.id());
    withdrawOffer(ticket);
  }

  private void withdrawOffer(Ticket ticket) {
    Offer offer = offers.get(ticket.id());
    if (offer != null) {
      offer.withdraw();
    }
  }

  private void recall(AgentId agent) {
    offers.values().stream().filter(it -> it.agent().equals(agent)).forEach(Offer::recall);
  }

  private boolean accepted(Offer offer) {
    Optional<Consumer<CallEvent>> caller = standing.caller(offer.ticket());
    if (caller.isEmpty() || !acceptedByStore(offer)) {
      return false;
    }
    agents.talking(offer.agent(), offer.id());
    caller
        .get()
        .accept(new AgentAnswered(offer.agent(), offer.id(), offer.talk(), clock.instant()));
    return true;
  }

  /**
   * With the store away the answer counts: agent and caller are both here, and nobody else can have
   * them.
   */
  private boolean acceptedByStore(Offer offer) {
    try {
      return store.accept(offer.ticket(), offer.agent(), offer.id(), clock.instant());
    } catch (Unreachable away) {
      return true;
    }
  }

  private void unanswered(Offer offer, OfferEnd end) {
    offers.remove(offer.ticket().id(), offer);
    journal.add(
        new Fact.OfferEnded(
            offer.ticket().call(), clock.instant(), offer.agent(), offer.id(), end.word()));
    giveBack(offer);
    agents.rests(offer.agent(), end);
  }

  private void talked(Offer offer) {
    offers.remove(offer.ticket().id(), offer);
    agents.wrapsUp(offer.agent(), offer.ticket().policy().wrapUp());
  }

  private void giveBack(Offer offer) {
    try {
      store.giveBack(offer.ticket(), offer.agent(), offer.id());
    } catch (Unreachable away) {
      LOG.warn("offer {} stays in the store until that is back", offer.id());
    }
    if (standing.holds(offer.ticket())) {
      dispatcher.waits(offer.ticket()).ifPresent(this::commit);
    }
  }

  private boolean talks(Ticket ticket) {
    Offer offer = offers.get(ticket.id());
    return offer != null && agents.talks(offer.agent());
  }
}
