package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;

/** Who has a telephone: callers and agents, each the same one whenever asked for, and others. */
final class People {
  private static final Duration MAKING_ACCOUNT = Duration.ofSeconds(20);

  private final Map<String, Caller> callers = new ConcurrentHashMap<>();
  private final Map<String, Agent> agents = new ConcurrentHashMap<>();
  private final HotlineHome home;
  private final TelephoneNetwork network;
  private final SwitchProbe probe;

  People(HotlineHome home, TelephoneNetwork network, SwitchProbe probe) {
    this.home = home;
    this.network = network;
    this.probe = probe;
  }

  Caller caller(String number) {
    return callers.computeIfAbsent(number, this::newCaller);
  }

  private Caller newCaller(String number) {
    PhoneNumber from = new PhoneNumber(number);
    return new Caller(from, called -> network.call(called, from));
  }

  Agent agent(String name) {
    return agents.computeIfAbsent(name, this::employ);
  }

  Agent returns(String name) {
    agents.remove(name);
    return agent(name);
  }

  Agent subscriber(String name, String number) {
    return Agent.outside(new AgentId(name), network.subscriber(new PhoneNumber(number)));
  }

  /** A telephone of its own for this agent, outside of the network. */
  BareTelephone bare(String name) throws IOException {
    return BareTelephone.register(home, account(name), password(name));
  }

  /** As {@link #bare}, for conversations. */
  CableTelephone onACable(String name) throws IOException {
    return CableTelephone.register(home.ports(), account(name), password(name));
  }

  private String account(String name) {
    String account = AgentTelephone.account(new AgentId(name));
    if (!Patience.of(MAKING_ACCOUNT).until(() -> probe.has(account))) {
      throw new IllegalStateException("expected Asterisk to know the account of " + name);
    }
    return account;
  }

  private Agent employ(String name) {
    try {
      AgentId agent = new AgentId(name);
      return Agent.with(agent, network.telephone(agent, password(name)), probe);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String password(String name) throws IOException {
    Path password = home.directory().resolve("secrets/agents").resolve(name);
    if (!Patience.of(MAKING_ACCOUNT).until(() -> Files.exists(password))) {
      throw new IllegalStateException("expected the server to make an account for " + name);
    }
    return Files.readString(password).strip();
  }
}
