package org.hotline.phone;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hotline.call.AgentId;

/**
 * An agent's telephone: registered with the hotline, rings, and does what it was told to do then.
 */
public final class AgentTelephone implements AutoCloseable {
  private final String account;
  private final Switchboard switchboard;
  private final Function<String, Line> dialling;
  private final Consumer<AgentTelephone> closed;
  private final BlockingQueue<Line> rung = new LinkedBlockingQueue<>();
  private volatile Pickup pickup = new Pickup.LetsRing();

  AgentTelephone(
      String account,
      Switchboard switchboard,
      Function<String, Line> dialling,
      Consumer<AgentTelephone> closed) {
    this.account = account;
    this.switchboard = switchboard;
    this.dialling = dialling;
    this.closed = closed;
  }

  static String account(AgentId agent) {
    return "agent-" + agent;
  }

  String account() {
    return account;
  }

  /**
   * What it does from the next ring on; it lets ring until told otherwise. Old rings are forgotten.
   */
  public void when(Pickup rings) {
    rung.removeIf(line -> !line.open());
    pickup = rings;
  }

  /** The next call that has rung here and was not asked for yet. */
  public Optional<Line> rings(Duration within) {
    try {
      return Optional.ofNullable(rung.poll(within.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Asterisk tries first a second after this, and again every two seconds while it is refused; an
   * account is known to the hotline only when its server has seen the agent.
   */
  void register(String hotline, String password) {
    switchboard.configure(
        "auth",
        account,
        Map.of("auth_type", "userpass", "username", account, "password", password));
    switchboard.configure("endpoint", account, endpoint());
    switchboard.configure("registration", account, registration(hotline));
  }

  /** Dials a number at the hotline with the account; what becomes of it, the line tells. */
  public Line dials(String number) {
    return dialling.apply(number);
  }

  void rang(Line line) {
    rung.add(line);
    Thread.ofVirtual().name(account + "-rings").start(() -> pickup.take(line));
  }

  /**
   * Leaves the hotline: it is told that the telephone is gone, which the password is still needed
   * for.
   */
  @Override
  public void close() {
    switchboard.forget("registration", account);
    switchboard.forget("endpoint", account);
    closed.accept(this);
  }

  /** For calls that it places; those that come in are the hotline's. */
  private Map<String, String> endpoint() {
    return Map.of(
        "transport", "udp",
        "context", "incoming",
        "allow", "!all,alaw,ulaw,g722",
        "dtmf_mode", "rfc4733",
        "direct_media", "no",
        "from_user", account,
        "outbound_auth", account);
  }

  private Map<String, String> registration(String hotline) {
    return Map.of(
        "server_uri", "sip:" + hotline,
        "client_uri", "sip:" + account + "@" + hotline,
        "contact_user", account,
        "outbound_auth", account,
        "transport", "udp",
        "expiration", "120",
        "retry_interval", "2",
        "max_retries", "10000",
        "auth_rejection_permanent", "no",
        "max_random_initial_delay", "0");
  }
}
