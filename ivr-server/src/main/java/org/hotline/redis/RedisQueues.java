package org.hotline.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hotline.call.QueueName;
import org.hotline.call.Unreachable;
import org.hotline.queue.Doing;
import org.hotline.queue.Queues;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tickets: a hash each, and a sorted set per queue in the order of service. */
public final class RedisQueues implements Queues {
  private static final Logger LOG = LoggerFactory.getLogger(RedisQueues.class);

  private static final Script<Long> JOIN = new Script<>("queue/join", ScriptOutputType.INTEGER);
  private static final Script<Long> LEAVE = new Script<>("queue/leave", ScriptOutputType.INTEGER);

  private final RedisStore store;
  private final Keys keys;

  public RedisQueues(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public OptionalInt enter(Ticket ticket) {
    int place = join(ticket, "enters");
    return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  @Override
  public void join(Ticket ticket) {
    try {
      join(ticket, "waits");
    } catch (Unreachable away) {
      LOG.debug("ticket {} joins again when Redis is back", ticket.id());
    }
  }

  /** The place, or 0 where there is none. */
  private int join(Ticket ticket, String how) {
    return JOIN.run(store, keysOf(ticket.id(), ticket.policy().name()), argumentsOf(ticket, how))
        .intValue();
  }

  private static List<String> argumentsOf(Ticket ticket, String how) {
    return List.of(
        ticket.id().value(),
        Long.toString(ticket.rank()),
        how,
        Integer.toString(ticket.policy().mostWaiting()),
        "queue",
        ticket.policy().name().value(),
        "priority",
        Integer.toString(ticket.priority()),
        "since",
        ticket.since().toString());
  }

  @Override
  public void leave(Ticket ticket) {
    leave(ticket.id(), ticket.policy().name());
  }

  @Override
  public void keepOnly(Collection<Ticket> living, Function<Ticket, Doing> doing) {
    Set<String> strangers =
        new HashSet<>(store.ask("tickets", redis -> redis.smembers(keys.tickets())));
    living.forEach(ticket -> strangers.remove(ticket.id().value()));
    strangers.forEach(this::remove);
    living.forEach(ticket -> join(ticket, how(doing.apply(ticket))));
  }

  private static String how(Doing doing) {
    return doing.name().toLowerCase(Locale.ROOT);
  }

  private void remove(String id) {
    TicketId ticket = new TicketId(id);
    Map<String, String> fields = store.ask("ticket", redis -> redis.hgetall(keys.ticket(ticket)));
    leave(ticket, new QueueName(fields.getOrDefault("queue", "unknown")));
  }

  private void leave(TicketId id, QueueName queue) {
    try {
      LEAVE.run(store, keysOf(id, queue), List.of(id.value()));
    } catch (Unreachable away) {
      LOG.debug("ticket {} leaves when Redis is back", id);
    }
  }

  private List<String> keysOf(TicketId id, QueueName queue) {
    return List.of(keys.ticket(id), keys.queue(queue), keys.tickets());
  }
}
