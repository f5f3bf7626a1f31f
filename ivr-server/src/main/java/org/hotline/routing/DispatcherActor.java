package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentState;
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

  private record Standing(Ticket ticket, Consumer<CallEvent> caller) {}

  private final LinkedBlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>(100_000);
  private final Dispatcher dispatcher = new Dispatcher();
  private final Map<TicketId, Standing> standing = new ConcurrentHashMap<>();
  private final Map<TicketId, Offer> offers = new ConcurrentHashMap<>();
  private final Queues queues;
  private final Offers store;
  private final AgentDesk desk;
  private final Ringing ringing;
  private final Journal journal;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("agent-timer").factory());
  private final Thread thread =
      Thread.ofPlatform().name("dispatcher").daemon().unstarted(this::work);
  private final Set<TicketId> awaited = new HashSet<>();
  private boolean matching;

  public DispatcherActor(
      Queues queues,
      Offers store,
      AgentDesk desk,
      Ringing ringing,
      Journal journal,
      InstantSource clock) {
    this.queues = queues;
    this.store = store;
    this.desk = desk;
    this.ringing = ringing;
    this.journal = journal;
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  public void stop() {
    thread.interrupt();
    timer.shutdownNow();
  }

  /**
   * Begins to match as soon as all who are expected stand in line, so that a restart changes
   * nobody's place.
   */
  public void matchWhenBack(Collection<TicketId> expected) {
    tell(
        () -> {
          awaited.addAll(expected);
          awaited.removeAll(standing.keySet());
          beginWhenComplete();
        });
    timer.schedule(() -> tell(this::begin), EXPECTED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * The store was away and is back: it is made to agree with what is true here, however long that
   * takes.
   */
  public void storeIsBack() {
    tell(this::agreeWithStore);
  }

  @Override
  public int length(QueuePolicy queue) {
    return (int)
        standing.values().stream()
            .filter(place -> place.ticket().policy().name().equals(queue.name()))
            .filter(place -> !talks(place.ticket()))
            .count();
  }

  @Override
  public boolean staffed(QueuePolicy queue) {
    return desk.all().stream()
        .filter(status -> status.state() != AgentState.OFF)
        .anyMatch(status -> desk.profile(status.agent()).meets(queue.skills()));
  }

  @Override
  public void join(Ticket ticket, Consumer<CallEvent> caller) {
    queues.join(ticket);
    standing.put(ticket.id(), new Standing(ticket, caller));
    tell(() -> joined(ticket));
  }

  @Override
  public int position(Ticket ticket) {
    return 1
        + (int)
            standing.values().stream()
                .filter(place -> !talks(place.ticket()))
                .filter(place -> place.ticket().policy().name().equals(ticket.policy().name()))
                .filter(place -> Ticket.ORDER.compare(place.ticket(), ticket) < 0)
                .count();
  }

  @Override
  public void leave(Ticket ticket) {
    standing.remove(ticket.id());
    queues.leave(ticket);
    tell(() -> left(ticket));
  }

  /** Tickets that stand in line or talk, for figures. */
  public Collection<Ticket> waiting() {
    return standing.values().stream()
        .map(Standing::ticket)
        .filter(ticket -> !talks(ticket))
        .toList();
  }

  public void employ(AgentProfile agent) {
    tell(() -> desk.employ(agent).ifPresent(until -> wake(agent.id(), until)));
  }

  public void telephone(AgentId agent, boolean reachable) {
    tell(() -> telephoneChanged(agent, reachable));
  }

  /** A conversation that another life of the server brought about goes on. */
  public void resumeTalk(Ticket ticket, AgentId agent, OfferId offer) {
    tell(
        () -> {
          desk.talking(agent, offer);
          launch(new Offer(offer, ticket, agent, ringing, this, true));
        });
  }

  @Override
  public boolean answered(Offer offer) {
    return ask(() -> accepted(offer));
  }

  @Override
  public void endedUnanswered(Offer offer, OfferEnd end) {
    tell(() -> unanswered(offer, end));
  }

  @Override
  public void talkEnded(Offer offer) {
    tell(() -> wrapUp(offer));
  }

  private void telephoneChanged(AgentId agent, boolean reachable) {
    if (!desk.employs(agent)) {
      return;
    }
    if (reachable) {
      desk.reachable(agent);
    } else {
      desk.unreachable(agent);
    }
    offerTo(agent);
  }

  private void settle(Optional<Match> match) {
    if (match.isPresent()) {
      commit(match.get());
    }
  }

  private void commit(Match match) {
    if (!matching) {
      undo(match);
      return;
    }
    try {
      switch (store.commit(match.ticket(), match.agent(), clock.instant())) {
        case Offers.Commit.Done(OfferId offer) -> offer(match, offer);
        case Offers.Commit.TicketGone _ -> ticketGone(match);
        case Offers.Commit.AgentBusy _ -> agentBusy(match);
        case Offers.Commit.Fenced _ -> fenced(match);
      }
    } catch (Unreachable away) {
      LOG.warn("no offers until the store is back: {}", away.getMessage());
      matching = false;
      undo(match);
    }
  }

  private void offer(Match match, OfferId id) {
    desk.offered(match.agent(), id);
    journal.add(new Fact.Offered(match.ticket().call(), clock.instant(), match.agent(), id));
    launch(new Offer(id, match.ticket(), match.agent(), ringing, this, false));
  }

  private void launch(Offer offer) {
    offers.put(offer.ticket().id(), offer);
    Thread.ofVirtual().name("offer-" + offer.id()).start(offer);
  }

  /** The store does not know the ticket: if the caller is here, it is told again. */
  private void ticketGone(Match match) {
    LOG.warn("the store had no waiting ticket {}: repaired", match.ticket().id());
    if (standing.containsKey(match.ticket().id())) {
      queues.join(match.ticket());
    }
    retry(match);
  }

  private void agentBusy(Match match) {
    LOG.warn("the store took agent {} for busy: repaired", match.agent());
    desk.keepAll();
    retry(match);
  }

  private void fenced(Match match) {
    LOG.error("another server dispatches now; this one stops to");
    matching = false;
    undo(match);
  }

  private void retry(Match match) {
    undo(match);
    timer.schedule(() -> tell(this::matchAll), 200, TimeUnit.MILLISECONDS);
  }

  private void undo(Match match) {
    dispatcher.undo(match, desk.profile(match.agent()), desk.status(match.agent()).since());
    if (!standing.containsKey(match.ticket().id())) {
      dispatcher.left(match.ticket().id());
    }
  }

  private void joined(Ticket ticket) {
    settle(dispatcher.waits(ticket));
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
    if (!matching) {
      agreeWithStore();
    }
  }

  private void agreeWithStore() {
    try {
      store.takeOver();
      desk.keepAll();
      queues.keepOnly(standing.values().stream().map(Standing::ticket).toList());
      resumeMatching();
    } catch (Unreachable notYet) {
      LOG.info("the store is back but not ready: {}", notYet.getMessage());
      timer.schedule(this::storeIsBack, STORE_RETRY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void resumeMatching() {
    matching = true;
    matchAll();
  }

  private void matchAll() {
    int most = standing.size();
    for (int round = 0; matching && round < most; round++) {
      Optional<Match> match = dispatcher.next();
      if (match.isEmpty()) {
        return;
      }
      commit(match.get());
    }
  }

  private void left(Ticket ticket) {
    came(ticket.id());
    dispatcher.left(ticket.id());
    Offer offer = offers.get(ticket.id());
    if (offer != null) {
      offer.withdraw();
    }
  }

  private boolean accepted(Offer offer) {
    Standing place = standing.get(offer.ticket().id());
    if (place == null || !acceptedByStore(offer)) {
      return false;
    }
    desk.talking(offer.agent(), offer.id());
    place
        .caller()
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
    rest(offer.agent(), end);
    giveBack(offer);
    offerTo(offer.agent());
  }

  private void rest(AgentId agent, OfferEnd end) {
    if (end == OfferEnd.WITHDRAWN) {
      desk.free(agent, end.word());
    } else {
      wake(agent, desk.pause(agent, end.word(), Duration.ofSeconds(end.restSeconds())));
    }
  }

  private void giveBack(Offer offer) {
    try {
      store.giveBack(offer.ticket(), offer.agent(), offer.id());
    } catch (Unreachable away) {
      LOG.warn("offer {} could not be given back in the store: later", offer.id());
    }
    if (standing.containsKey(offer.ticket().id())) {
      settle(dispatcher.waits(offer.ticket()));
    }
  }

  private void wrapUp(Offer offer) {
    offers.remove(offer.ticket().id(), offer);
    Duration time = offer.ticket().policy().wrapUp();
    if (time.isZero()) {
      desk.free(offer.agent(), "call over");
      offerTo(offer.agent());
    } else {
      wake(offer.agent(), desk.wrapUp(offer.agent(), time));
    }
  }

  private void wake(AgentId agent, Instant until) {
    long wait = Math.max(0, Duration.between(clock.instant(), until).toMillis());
    timer.schedule(() -> tell(() -> woken(agent, until)), wait, TimeUnit.MILLISECONDS);
  }

  private void woken(AgentId agent, Instant until) {
    if (desk.timeIsOver(agent, until)) {
      offerTo(agent);
    }
  }

  private void offerTo(AgentId agent) {
    if (desk.status(agent).state() == AgentState.READY) {
      settle(dispatcher.ready(desk.profile(agent), desk.status(agent).since()));
    } else {
      dispatcher.busy(agent);
    }
  }

  private boolean talks(Ticket ticket) {
    Offer offer = offers.get(ticket.id());
    return offer != null && desk.status(offer.agent()).state() == AgentState.TALKING;
  }

  private void tell(Runnable act) {
    if (!mailbox.offer(act)) {
      LOG.error("the dispatcher's mailbox is full");
    }
  }

  private boolean ask(BooleanSupplier question) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    tell(() -> answer.complete(question.getAsBoolean()));
    return answer.completeOnTimeout(false, 5, TimeUnit.SECONDS).join();
  }

  private void work() {
    try {
      while (true) {
        carryOut(mailbox.take());
      }
    } catch (InterruptedException stop) {
      LOG.info("the dispatcher stops");
    }
  }

  private static void carryOut(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException broken) {
      LOG.error("the dispatcher could not carry out an act", broken);
    }
  }

  /** Whether a leg belongs to an offer or a conversation in hand. */
  public boolean hasLeg(ChannelId leg) {
    return offers.values().stream().anyMatch(offer -> offer.talk().other().equals(leg));
  }
}
