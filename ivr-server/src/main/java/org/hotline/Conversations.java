package org.hotline;

import java.util.Collection;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.OfferId;
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
    if (policy.isPresent() && conversation.agent().isPresent()) {
      AgentId agent = conversation.agent().get();
      dispatcher.resumeTalk(
          ticket(checkpoint, place, policy.get()),
          agent,
          offer(conversation.talk().bridge().value()));
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

  /** The bridge is named by its offer. */
  private static OfferId offer(String bridge) {
    return new OfferId(Long.parseLong(bridge.substring(bridge.lastIndexOf('-') + 1)));
  }
}
