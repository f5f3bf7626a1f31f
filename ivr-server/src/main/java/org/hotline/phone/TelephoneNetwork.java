package org.hotline.phone;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hotline.asterisk.ari.AriAddress;
import org.hotline.asterisk.ari.AriApplication;
import org.hotline.asterisk.ari.AriClient;
import org.hotline.asterisk.ari.AriEvent;
import org.hotline.call.AgentId;
import org.hotline.call.ChannelId;
import org.hotline.call.PhoneNumber;

/**
 * A telephone network of our own: a second Asterisk that is the trunk, the callers and the agents'
 * telephones of a hotline.
 */
public final class TelephoneNetwork implements AutoCloseable {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private static final Pattern REGISTERED = Pattern.compile("\\sRegistered\\s");

  private final NetworkPlan plan;
  private final Path recordings;
  private final AsteriskProcess asterisk;
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final CountDownLatch connected = new CountDownLatch(1);
  private final Map<String, AgentTelephone> telephones = new ConcurrentHashMap<>();
  private final Lines lines = new Lines(this::rings);
  private final AriClient ari;
  private final Switchboard switchboard;

  private TelephoneNetwork(
      NetworkPlan plan, Path home, AsteriskProcess asterisk, AriAddress address) {
    this.plan = plan;
    this.recordings = home.resolve("spool/recording");
    this.asterisk = asterisk;
    this.ari =
        new AriClient(
            vertx,
            address,
            AriApplication.toldAll(Switchboard.APPLICATION),
            lines,
            _ -> connected.countDown(),
            (_, _) -> {});
    this.switchboard = new Switchboard(ari, home.resolve("tones"));
  }

  /** Returns when calls can be placed. */
  public static TelephoneNetwork start(ServiceRoom room, NetworkPlan plan) {
    AriAddress address =
        new AriAddress(
            "127.0.0.1",
            FreePorts.one(),
            Switchboard.APPLICATION,
            UUID.randomUUID().toString().replace("-", ""));
    NetworkHome.make(room, plan, address);
    AsteriskProcess asterisk = AsteriskProcess.start(room, "/srv/data/etc/asterisk.conf", address);
    TelephoneNetwork network = new TelephoneNetwork(plan, room.home(), asterisk, address);
    network.connect();
    return network;
  }

  /** Dials a number at the hotline; what becomes of it, the line tells. */
  public Line call(String number, PhoneNumber from) {
    return call(number, channel -> switchboard.dial(channel, number, from));
  }

  private Line call(String number, Consumer<ChannelId> dial) {
    ChannelId channel = new ChannelId("caller-" + UUID.randomUUID());
    Line line = line(channel, PhoneNumber.claimed(number), false);
    lines.add(line);
    try {
      dial.accept(channel);
      return line;
    } catch (RuntimeException failed) {
      lines.remove(line);
      throw failed;
    }
  }

  /** Registers an agent's telephone; about a second later the hotline knows it. */
  public AgentTelephone telephone(AgentId agent, String password) {
    String account = AgentTelephone.account(agent);
    AgentTelephone telephone =
        new AgentTelephone(
            account,
            switchboard,
            number -> call(number, line -> switchboard.dial(line, number, account, plan.hotline())),
            gone -> telephones.remove(gone.account(), gone));
    telephones.put(account, telephone);
    telephone.register(plan.hotline(), password);
    return telephone;
  }

  /** Whether the hotline has taken the registration of an agent's telephone. */
  public boolean registered(AgentId agent) {
    String answer = asterisk.answer("pjsip show registration " + AgentTelephone.account(agent));
    return answer.lines().anyMatch(REGISTERED.asPredicate());
  }

  /** A telephone outside: rings when the hotline calls this number. */
  public AgentTelephone subscriber(PhoneNumber number) {
    return telephones.computeIfAbsent(
        number.digits(),
        it ->
            new AgentTelephone(
                it, switchboard, called -> call(called, number), _ -> telephones.remove(it)));
  }

  /** All channels and what they have sent and received, for people who look for a mistake. */
  public String present() {
    return asterisk.answer("core show channels concise")
        + asterisk.answer("pjsip show channelstats");
  }

  @Override
  public void close() {
    lines.open().forEach(Line::hangUp);
    Patience.of(Duration.ofSeconds(1)).until(() -> lines.open().isEmpty());
    ari.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    asterisk.close();
  }

  private void connect() {
    ari.open();
    try {
      if (!connected.await(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)) {
        close();
        throw new IllegalStateException(
            "expected the telephone network to take our connection within " + CONNECTING);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      close();
    }
  }

  /**
   * On the event loop. A call for a telephone that nobody has is refused like an unknown number.
   */
  private void rings(String account, AriEvent.StasisStarted call) {
    AgentTelephone telephone = telephones.get(account);
    if (telephone == null) {
      switchboard.hangUp(call.channel(), 1);
      return;
    }
    Line line = line(call.channel(), call.from(), true);
    lines.add(line);
    telephone.rang(line);
  }

  private Line line(ChannelId channel, PhoneNumber farEnd, boolean incoming) {
    Path recording = recordings.resolve(Switchboard.recording(channel) + "." + Ear.FORMAT);
    return new Line(channel, farEnd, incoming, switchboard, new Ear(recording));
  }
}
