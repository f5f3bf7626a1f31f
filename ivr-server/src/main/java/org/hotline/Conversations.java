package org.hotline;

import java.util.Collection;
import java.util.Optional;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.LegName;
import org.hotline.flow.FlowCatalog;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.hotline.recovery.Recovery;
import org.hotline.routing.DispatcherActor;

/** What recovery is told of, and tells, the dispatcher. */
record Conversations(DispatcherActor dispatcher, FlowCatalog flows)
    implements Recovery.Conversations {

  @Override
  public void resume(Checkpoint checkpoint) {
    Checkpoint.Queued place = checkpoint.queued().orElseThrow();
    Checkpoint.Conversation conversation = place.conversation().orElseThrow();
    Optional<QueuePolicy> policy = Optional.ofNullable(flows.inForce().queues().get(place.queue()));
    Optional<LegName> leg = LegName.of(conversation.talk().other());
    if (policy.isPresent() && leg.isPresent() && leg.get() instanceof LegName.Agent agent) {
      Ticket ticket = ticket(checkpoint, place, policy.get());
      dispatcher.resumeTalk(ticket, agent.agent(), agent.offer());
    }
  }

  @Override
  public boolean has(ChannelId leg) {
    return dispatcher.hasLeg(leg);
  }

  @Override
  public void matchWhenBack(Collection<TicketId> expected) {
    dispatcher.matchWhenBack(expected);
  }

  private static Ticket ticket(Checkpoint checkpoint, Checkpoint.Queued place, QueuePolicy policy) {
    return new Ticket(
        TicketId.of(checkpoint.call()),
        policy,
        place.priority(),
        place.since(),
        checkpoint.arrival().from());
  }
}
