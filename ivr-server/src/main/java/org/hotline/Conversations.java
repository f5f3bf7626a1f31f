package org.hotline;

import java.util.Collection;
import java.util.Optional;
import org.hotline.call.ChannelId;
import org.hotline.call.Checkpoint;
import org.hotline.call.LegName;
import org.hotline.call.Talk;
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
    Talk talk = checkpoint.conversation().orElseThrow().talk();
    Optional<Ticket> ticket = checkpoint.place().flatMap(place -> ticket(checkpoint, place));
    if (ticket.isPresent() && LegName.of(talk.other()).orElse(null) instanceof LegName.Agent leg) {
      dispatcher.resumeTalk(ticket.get(), leg.agent(), leg.offer());
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

  private Optional<Ticket> ticket(Checkpoint checkpoint, Checkpoint.Place place) {
    return Optional.ofNullable(flows.inForce().queues().get(place.queue()))
        .map(policy -> ticket(checkpoint, place, policy));
  }

  private static Ticket ticket(Checkpoint checkpoint, Checkpoint.Place place, QueuePolicy policy) {
    return new Ticket(
        TicketId.of(checkpoint.call()),
        policy,
        place.priority(),
        place.since(),
        checkpoint.arrival().from(),
        place.agent());
  }
}
