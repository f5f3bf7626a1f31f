package org.hotline.asterisk.ari;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hotline.call.AgentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which accounts ought to be in Asterisk and which are, and which of their telephones can be
 * reached: what could not be made or taken away now, and an event that got lost, is made good each
 * time the two are brought to agree.
 */
public final class AccountBook {
  private static final Logger LOG = LoggerFactory.getLogger(AccountBook.class);

  /**
   * A telephone that registered before a restart of Asterisk is asked within a second whether it is
   * still there; until it had the time to answer nobody is taken for gone.
   */
  private static final Duration SETTLING = Duration.ofSeconds(3);

  private final SipAccounts accounts;
  private final BiConsumer<AgentId, Boolean> telephone;
  private final InstantSource clock;
  private final Set<AgentId> held = new HashSet<>();
  private final Map<AgentId, Instant> madeAt = new HashMap<>();

  /**
   * @param telephone told again and again whether an agent's telephone can be reached
   */
  public AccountBook(
      SipAccounts accounts, BiConsumer<AgentId, Boolean> telephone, InstantSource clock) {
    this.accounts = accounts;
    this.telephone = telephone;
    this.clock = clock;
  }

  /**
   * Asterisk came (back) and may have forgotten all: every account is made again. Nobody's is taken
   * away yet, since it may talk.
   */
  public synchronized void renew(Set<AgentId> wanted) {
    madeAt.clear();
    held.addAll(accounts.there().keySet());
    provideAll(wanted);
    look();
  }

  /** Makes what is missing, takes away what ought not to be. */
  public synchronized void agree(Set<AgentId> wanted) {
    held.stream().filter(agent -> !wanted.contains(agent)).toList().forEach(this::remove);
    provideAll(wanted);
    look();
  }

  private void look() {
    accounts.there().forEach(this::seen);
  }

  private void seen(AgentId agent, boolean reachable) {
    Instant made = madeAt.getOrDefault(agent, Instant.MAX);
    if (reachable || made.isBefore(clock.instant().minus(SETTLING))) {
      telephone.accept(agent, reachable);
    }
  }

  private void provideAll(Set<AgentId> wanted) {
    wanted.stream().filter(agent -> !madeAt.containsKey(agent)).forEach(this::provide);
  }

  private void provide(AgentId agent) {
    try {
      held.add(agent);
      accounts.provide(agent);
      madeAt.put(agent, clock.instant());
    } catch (AriRefused | UncheckedIOException refused) {
      LOG.error("agent {} has no telephone yet: {}", agent, refused.getMessage());
    }
  }

  private void remove(AgentId agent) {
    try {
      accounts.remove(agent);
      held.remove(agent);
      madeAt.remove(agent);
      LOG.info("agent {} works here no more: the telephone is signed off", agent);
    } catch (AriRefused refused) {
      LOG.error("agent {} keeps the telephone for now: {}", agent, refused.getMessage());
    }
  }
}
