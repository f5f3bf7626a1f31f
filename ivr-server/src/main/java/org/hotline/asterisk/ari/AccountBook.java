package org.hotline.asterisk.ari;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hotline.call.AgentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which accounts ought to be in Asterisk and which are: what could not be made or taken away now is
 * tried again each time the two are brought to agree.
 */
public final class AccountBook {
  private static final Logger LOG = LoggerFactory.getLogger(AccountBook.class);

  private final SipAccounts accounts;
  private final BiConsumer<AgentId, Boolean> telephone;
  private final Set<AgentId> held = new HashSet<>();
  private final Set<AgentId> fresh = new HashSet<>();

  /**
   * @param telephone told of each account that was made whether its telephone is registered
   */
  public AccountBook(SipAccounts accounts, BiConsumer<AgentId, Boolean> telephone) {
    this.accounts = accounts;
    this.telephone = telephone;
  }

  /**
   * Asterisk came (back) and may have forgotten all: every account is made again. Nobody's is taken
   * away yet, since it may talk.
   */
  public synchronized void renew(Set<AgentId> wanted) {
    fresh.clear();
    held.addAll(accounts.there());
    provideAll(wanted);
  }

  /** Makes what is missing, takes away what ought not to be. */
  public synchronized void agree(Set<AgentId> wanted) {
    held.stream().filter(agent -> !wanted.contains(agent)).toList().forEach(this::remove);
    provideAll(wanted);
  }

  private void provideAll(Set<AgentId> wanted) {
    wanted.stream().filter(agent -> !fresh.contains(agent)).forEach(this::provide);
  }

  private void provide(AgentId agent) {
    try {
      held.add(agent);
      boolean registered = accounts.provide(agent);
      fresh.add(agent);
      telephone.accept(agent, registered);
    } catch (AriRefused | UncheckedIOException refused) {
      LOG.error("agent {} has no telephone yet: {}", agent, refused.getMessage());
    }
  }

  private void remove(AgentId agent) {
    try {
      accounts.remove(agent);
      held.remove(agent);
      fresh.remove(agent);
      LOG.info("agent {} works here no more: the telephone is signed off", agent);
    } catch (AriRefused refused) {
      LOG.error("agent {} keeps the telephone for now: {}", agent, refused.getMessage());
    }
  }
}
