package org.hotline.recovery;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.LiveCalls;
import org.hotline.call.Switch;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.queue.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins what the switch has with what is remembered, at start and after each reconnect: who is in
 * both goes on at the checkpoint, who is only remembered was lost, who is only there begins.
 */
public final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  /** What recovery needs to know of conversations between callers and agents. */
  public interface Conversations {
    /** Takes up the agent's side of a conversation. */
    void resume(Checkpoint checkpoint);

    /** Whether the leg belongs to an offer or conversation that is in hand. */
    boolean has(ChannelId leg);

    /** Begins to match callers and agents once these stand in line again. */
    void matchWhenBack(Collection<TicketId> expected);
  }

  private final Census census;
  private final Switch exchange;
  private final LiveCalls calls;
  private final Checkpoints checkpoints;
  private final Conversations conversations;
  private final Function<Call, Ending> begin;
  private final BiFunction<Call, Checkpoint, Ending> resume;
  private final Journal journal;
  private final InstantSource clock;

  public Recovery(
      Census census,
      Switch exchange,
      LiveCalls calls,
      Checkpoints checkpoints,
      Conversations conversations,
      Function<Call, Ending> begin,
      BiFunction<Call, Checkpoint, Ending> resume,
      Journal journal,
      InstantSource clock) {
    this.census = census;
    this.exchange = exchange;
    this.calls = calls;
    this.checkpoints = checkpoints;
    this.conversations = conversations;
    this.begin = begin;
    this.resume = resume;
    this.journal = journal;
    this.clock = clock;
  }

  /** Who is in hand now may end while it is counted, and is not to be taken up after the end. */
  public void join() {
    Set<CallId> inHand = calls.ids();
    Set<ChannelId> before = census.listenedTo();
    Census.Present present = census.count();
    Talks talks = new Talks(present);
    Map<CallId, Checkpoint> remembered = remembered(inHand, talks);
    Set<ChannelId> talking = resumeConversations(remembered.values(), talks);
    Set<ChannelId> swept = new HashSet<>();
    for (Census.Living one : present.living()) {
      switch (one) {
        case Census.Living.Caller(ChannelId channel, _)
            when inHand.contains(CallId.of(channel)) -> {}
        case Census.Living.Caller caller -> takeUp(caller, remembered);
        case Census.Living.Leg leg -> {
          if (isUnwanted(leg, talking, before)) {
            swept.add(leg.channel());
          }
        }
      }
    }
    swept.forEach(this::sweep);
    remembered.values().stream().filter(call -> !isThere(call, present)).forEach(this::lost);
    census.tellMissed(before, present);
    census.clear(present.without(swept));
    conversations.matchWhenBack(expected(remembered.values(), talks));
    LOG.info(
        "joined {} channels in the switch with {} remembered calls",
        present.living().size(),
        remembered.size());
  }

  private Map<CallId, Checkpoint> remembered(Set<CallId> inHand, Talks talks) {
    return checkpoints.all().stream()
        .filter(checkpoint -> !inHand.contains(checkpoint.call()))
        .filter(checkpoint -> !calls.has(checkpoint.call()))
        .collect(Collectors.toMap(Checkpoint::call, talks::complete));
  }

  private static Set<TicketId> expected(Collection<Checkpoint> remembered, Talks talks) {
    return remembered.stream()
        .filter(checkpoint -> isThere(checkpoint, talks.present()) && talks.waits(checkpoint))
        .map(checkpoint -> TicketId.of(checkpoint.call()))
        .collect(Collectors.toSet());
  }

  private Set<ChannelId> resumeConversations(Collection<Checkpoint> remembered, Talks talks) {
    Set<ChannelId> legs = new HashSet<>();
    for (Checkpoint checkpoint : remembered) {
      Optional<ChannelId> leg = talks.living(checkpoint);
      if (leg.isPresent()) {
        legs.add(leg.get());
        conversations.resume(checkpoint);
      }
    }
    return legs;
  }

  private void takeUp(Census.Living.Caller caller, Map<CallId, Checkpoint> remembered) {
    CallId id = CallId.of(caller.channel());
    Checkpoint checkpoint = remembered.get(id);
    if (checkpoint == null) {
      calls.takeUp(id, () -> exchange.take(caller.channel(), caller.arrival()), begin::apply);
      return;
    }
    checkpoints.save(checkpoint);
    calls.takeUp(
        id,
        () -> exchange.take(caller.channel(), checkpoint.arrival()),
        call -> resume.apply(call, checkpoint));
  }

  private boolean isUnwanted(
      Census.Living.Leg leg, Set<ChannelId> talking, Set<ChannelId> listenedTo) {
    return !listenedTo.contains(leg.channel())
        && !talking.contains(leg.channel())
        && !conversations.has(leg.channel());
  }

  private void sweep(ChannelId leg) {
    LOG.info("hung up {}: nobody talks with it", leg);
    census.hangUp(leg);
  }

  private void lost(Checkpoint checkpoint) {
    checkpoints.remove(checkpoint.call());
    journal.add(new Fact.Ended(checkpoint.call(), clock.instant(), Ending.LOST_WHILE_DOWN));
  }

  private static boolean isThere(Checkpoint checkpoint, Census.Present present) {
    return present.channels().contains(Talks.caller(checkpoint));
  }
}
