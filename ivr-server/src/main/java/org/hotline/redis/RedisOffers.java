package org.hotline.redis;

import io.lettuce.core.ScriptOutputType;
import java.time.Instant;
import java.util.List;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.queue.Ticket;
import org.hotline.routing.Offers;

/** Commits offers, each by one script, under the epoch of the dispatcher that took over last. */
public final class RedisOffers implements Offers {
  private static final Script<Long> TAKE_OVER =
      new Script<>("offer/take_over", ScriptOutputType.INTEGER);
  private static final Script<List<Object>> COMMIT =
      new Script<>("offer/commit", ScriptOutputType.MULTI);
  private static final Script<Long> ACCEPT = new Script<>("offer/accept", ScriptOutputType.INTEGER);
  private static final Script<Long> GIVE_BACK =
      new Script<>("offer/give_back", ScriptOutputType.INTEGER);

  private final RedisStore store;
  private final Keys keys;
  private volatile String epoch = "none";

  public RedisOffers(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public void takeOver() {
    epoch = Long.toString(TAKE_OVER.run(store, List.of(keys.epoch(), keys.fence()), List.of()));
  }

  @Override
  public Commit commit(Ticket ticket, AgentId agent, Instant at) {
    List<Object> answer =
        COMMIT.run(
            store,
            List.of(keys.epoch(), keys.fence(), keys.ticket(ticket.id()), keys.agent(agent)),
            List.of(epoch, agent.value(), at.toString()));
    return switch (String.valueOf(answer.getFirst())) {
      case "done" -> new Commit.Done(new OfferId((Long) answer.getLast()));
      case "ticket-gone" -> new Commit.TicketGone();
      case "agent-busy" -> new Commit.AgentBusy();
      case "forgotten" -> new Commit.Forgotten();
      default -> new Commit.Fenced();
    };
  }

  @Override
  public boolean accept(Ticket ticket, AgentId agent, OfferId offer, Instant at) {
    List<String> names =
        List.of(keys.ticket(ticket.id()), keys.agent(agent), keys.queue(ticket.policy().name()));
    return ACCEPT.run(store, names, List.of(offer.toString(), ticket.id().value(), at.toString()))
        == 1;
  }

  @Override
  public void giveBack(Ticket ticket, AgentId agent, OfferId offer) {
    GIVE_BACK.run(store, List.of(keys.ticket(ticket.id())), List.of(offer.toString()));
  }
}
