package org.hotline;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.asterisk.ari.AsteriskTooOld;
import org.hotline.call.AgentId;
import org.hotline.call.Unreachable;
import org.hotline.recovery.Recovery;
import org.hotline.routing.DispatcherActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what goes on in Asterisk and in Redis each time one of them has come, or come back. */
final class TakingUp {
  private static final Logger LOG = LoggerFactory.getLogger(TakingUp.class);
  private static final long RETRY_MILLISECONDS = 500;

  private final InstantSource clock = InstantSource.system();
  private final Outage redis = new Outage(clock);
  private final Vertx vertx;
  private final Tenancy tenancy;
  private final Kept kept;
  private final Words words;
  private final Telephony telephony;
  private final AgentDesk desk;
  private final DispatcherActor dispatcher;
  private final Recovery recovery;
  private volatile boolean done;
  private volatile boolean current;
  private boolean wasReady;
  private volatile boolean over;

  TakingUp(
      Vertx vertx,
      Tenancy tenancy,
      Kept kept,
      Words words,
      Telephony telephony,
      AgentDesk desk,
      DispatcherActor dispatcher,
      Recovery recovery) {
    this.vertx = vertx;
    this.tenancy = tenancy;
    this.kept = kept;
    this.words = words;
    this.telephony = telephony;
    this.desk = desk;
    this.dispatcher = dispatcher;
    this.recovery = recovery;
  }

  /** Whether all that goes on was taken up, since Asterisk was away for the last time. */
  boolean done() {
    return telephony.connected() && current;
  }

  void switchIsBack() {
    current = false;
    Thread.ofVirtual().name("switch-is-back").start(this::takeUp);
  }

  void prefixIsBack() {
    if (telephony.connected()) {
      switchIsBack();
    }
  }

  void storeIsAway() {
    if (!over && redis.begins()) {
      LOG.warn("Redis is away, or takes no writes; calls go on");
    }
  }

  void storeIsBack() {
    if (over) {
      return;
    }
    boolean ours = tenancy.keep();
    tellThatRedisIsBack();
    if (!done || !ours) {
      return;
    }
    dispatcher.storeIsBack();
    try {
      kept.checkpoints.keepOnlyLiving();
    } catch (Unreachable notYet) {
      vertx.setTimer(RETRY_MILLISECONDS, _ -> Thread.ofVirtual().start(this::storeIsBack));
    }
  }

  private void tellThatRedisIsBack() {
    if (kept.store.reachable()) {
      redis.ends().ifPresent(it -> LOG.info("Redis is back, it was away for {} ms", it.toMillis()));
    }
  }

  /** Takes in what was written anew since. */
  void keepUp() {
    words.readWhatChanged();
    if (!words.ready()) {
      return;
    }
    staff();
    if (done()) {
      telephony.accounts.agree(accountHolders());
    }
  }

  private void staff() {
    dispatcher.goBy(words.flows.inForce().agentRules());
    dispatcher.staff(words.flows.inForce().agents().values());
  }

  void stop() {
    over = true;
  }

  /** One at a time: a second connection waits until the first has been joined. */
  private synchronized void takeUp() {
    if (over || !tenancy.keep()) {
      return;
    }
    current = false;
    try {
      LOG.info("Asterisk {}", telephony.exchange.greet());
      staff();
      recovery.join();
      telephony.accounts.renew(accountHolders());
      done = true;
      current = true;
      tellThatWeAreReady();
    } catch (AsteriskTooOld refused) {
      LOG.error(refused.getMessage());
    } catch (RuntimeException | Error failed) {
      LOG.error("could not take up the calls in Asterisk; trying again in a moment", failed);
      vertx.setTimer(RETRY_MILLISECONDS, _ -> switchIsBack());
    }
  }

  private void tellThatWeAreReady() {
    long away = telephony.outage.ends().map(Duration::toMillis).orElse(0L);
    if (wasReady) {
      LOG.info("ready again, Asterisk was away for {} ms", away);
    } else {
      LOG.info("ready, {} ms after the start", Program.age(clock.instant()).toMillis());
    }
    wasReady = true;
  }

  /** Who works here, and who is still in a conversation that began when they did. */
  private Set<AgentId> accountHolders() {
    Set<AgentId> holders = new HashSet<>(desk.known());
    words.flows.inForce().agents().values().stream().map(AgentProfile::id).forEach(holders::add);
    return holders;
  }
}
