package org.hotline;

import java.time.InstantSource;
import java.util.Optional;
import org.hotline.call.Unreachable;
import org.hotline.redis.RedisLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** That this installation, and no other, keeps its things under its prefix in Redis. */
final class Tenancy {
  private static final Logger LOG = LoggerFactory.getLogger(Tenancy.class);

  private static final int MOST_LATE = 10;

  private final RedisLease lease;
  private final String place;
  private final InstantSource clock;
  private volatile Runnable regained = () -> {};
  private volatile boolean ours;

  /**
   * @param place the prefix and its Redis, as told to people
   */
  Tenancy(RedisLease lease, String place, InstantSource clock) {
    this.lease = lease;
    this.place = place;
    this.clock = clock;
  }

  /**
   * @param whenRegained called when the prefix was another's for a while and is ours again
   * @throws IllegalStateException with the way out, when another installation is there
   */
  void begin(Runnable whenRegained) {
    Optional<RedisLease.Holder> other = firstClaim();
    if (other.isPresent()) {
      throw new IllegalStateException(sentence(other.get()));
    }
    ours = true;
    regained = whenRegained;
  }

  /** On a busy machine the first answers come late; to end for that would serve nobody. */
  private Optional<RedisLease.Holder> firstClaim() {
    for (int late = 1; late < MOST_LATE; late++) {
      try {
        return lease.claim(clock.instant());
      } catch (Unreachable away) {
        LOG.info("Redis has not answered yet: {}", away.getMessage());
      }
    }
    return lease.claim(clock.instant());
  }

  /** Renews the claim; whether the prefix is ours, as far as is known while Redis is away. */
  synchronized boolean keep() {
    try {
      Optional<RedisLease.Holder> other = lease.claim(clock.instant());
      if (ours != other.isEmpty()) {
        changed(other);
      }
    } catch (Unreachable away) {
      LOG.debug("the claim on the prefix is renewed when Redis is back");
    }
    return ours;
  }

  void end() {
    try {
      lease.release();
    } catch (Unreachable away) {
      LOG.debug("the claim on the prefix ends by itself");
    }
  }

  private void changed(Optional<RedisLease.Holder> other) {
    ours = other.isEmpty();
    other.ifPresentOrElse(
        holder -> LOG.error("{}; calls under way go on, no offers are made", sentence(holder)),
        () -> {
          LOG.info("{} is ours again", place);
          regained.run();
        });
  }

  private String sentence(RedisLease.Holder other) {
    return "%s belongs to another installation, %s, since %s: give this one a prefix of its own (redis.prefix in hotline.conf), or stop the other and wait %d s"
        .formatted(place, other.name(), other.since(), RedisLease.LASTS.toSeconds());
  }
}
