package org.hotline.redis;

import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The claim of one installation on its prefix in Redis. It ends by itself soon after it was renewed
 * last; the next life of the same installation has it at once.
 */
public final class RedisLease {
  /** Long enough for a few renewals to fail, short enough to wait for. */
  public static final Duration LASTS = Duration.ofSeconds(10);

  /** Another installation, and since when it has been here. */
  public record Holder(String name, String since) {}

  private static final Script<List<String>> CLAIM =
      new Script<>("lease/claim", ScriptOutputType.MULTI);
  private static final Script<Long> RELEASE =
      new Script<>("lease/release", ScriptOutputType.INTEGER);

  private final RedisStore store;
  private final Keys keys;
  private final String installation;
  private final String name;
  private final String life = UUID.randomUUID().toString();

  /**
   * @param installation the same for every life of an installation, and another for each other
   * @param name how it is told to people
   */
  public RedisLease(RedisStore store, Keys keys, String installation, String name) {
    this.store = store;
    this.keys = keys;
    this.installation = installation;
    this.name = name;
  }

  /** Claims the prefix or renews the claim; empty when it is ours, otherwise whose it is. */
  public Optional<Holder> claim(Instant now) {
    List<String> holder =
        CLAIM.run(
            store,
            List.of(keys.lease()),
            List.of(installation, life, name, now.toString(), Long.toString(LASTS.toMillis())));
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holder(holder.getFirst(), holder.getLast()));
  }

  public void release() {
    RELEASE.run(store, List.of(keys.lease()), List.of(life));
  }
}
