package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A whole hotline for one test class, on free ports, in a directory of its own: Redis, Asterisk,
 * the server as a process, and a telephone network with callers and agents.
 */
public final class Installation
    implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {
  private static final Duration RECONNECTION = Duration.ofSeconds(15);
  private static final Duration MAKING_ACCOUNT = Duration.ofSeconds(20);

  private final Map<String, String> callFlows = new TreeMap<>();
  private final Map<String, String> own = new TreeMap<>();
  private final Map<String, Caller> callers = new ConcurrentHashMap<>();
  private final Map<String, Agent> agents = new ConcurrentHashMap<>();
  private @Nullable Running running;
  private @Nullable Gate gate;
  private boolean gated;
  private String ownDialplan = "";
  private final Map<String, String> secrets = new TreeMap<>();
  private @Nullable AsteriskProcess switchboard;

  /** What there is once it runs. */
  private record Running(
      TemporaryHome directory,
      HotlineHome home,
      RedisProcess redis,
      ServerProcess server,
      TelephoneNetwork network,
      HotlineApi api,
      SwitchProbe probe,
      StoreProbe store) {}

  /** Call flows with this file in place of the one of that name in the checkout. */
  public Installation with(String file, String text) {
    callFlows.put(file, text);
    return this;
  }

  /** A setting of hotline.conf. */
  public Installation having(String key, String value) {
    own.put(key, value);
    return this;
  }

  /**
   * With a dialplan of its own beside the hotline's, in which @AGI@ is where flows are asked for.
   */
  public Installation dialling(String dialplan) {
    int port = FreePorts.one();
    own.put("agi.port", String.valueOf(port));
    ownDialplan = dialplan.replace("@AGI@", "agi://127.0.0.1:" + port);
    return this;
  }

  /** A secret that the installation does not make by itself. */
  public Installation keeping(String secret, String text) {
    secrets.put(secret, text);
    return this;
  }

  /** With a gate between the server and Asterisk. */
  public Installation behindAGate() {
    gated = true;
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    running = start(Machine.here(), TemporaryHome.make("hotline-test"));
  }

  /** Whoever looks for the reason of a failure wants to know what the server said. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent() && running != null) {
      System.out.println(server().lastWords());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (running != null) {
      running.network().close();
      running.store().close();
      running.server().stop();
      if (gate != null) {
        gate.close();
      }
      asteriskProcess().close();
      running.redis().stop();
      running.directory().close();
    }
  }

  /** The caller with this number; the same one each time it is asked for. */
  public Caller caller(String number) {
    return callers.computeIfAbsent(
        number, it -> new Caller(new PhoneNumber(it), running().network()));
  }

  /** The agent of this name, whose telephone is registered when this returns. */
  public Agent agent(String name) {
    return agents.computeIfAbsent(name, this::employ);
  }

  /** An agent who left registers a telephone again. */
  public Agent returns(String name) {
    agents.remove(name);
    return agent(name);
  }

  /** Somebody who can be reached over the telephone network only. */
  public Agent subscriber(String name, String number) {
    return Agent.outside(
        new AgentId(name), running().network().subscriber(new PhoneNumber(number)));
  }

  /** What the installation keeps in Redis, asked past the server. */
  public StoreProbe store() {
    return running().store();
  }

  /** The home, with call-flows, secrets and recordings below it. */
  public Path directory() {
    return running().home().directory();
  }

  public ServerProcess server() {
    return running().server();
  }

  public RedisProcess redis() {
    return running().redis();
  }

  /** What stands between the server and Asterisk. */
  public Gate gate() {
    return Objects.requireNonNull(gate, "the installation is not behind a gate");
  }

  public HotlineApi api() {
    return running().api();
  }

  public SwitchProbe asterisk() {
    return running().probe();
  }

  public HotlinePorts ports() {
    return running().home().ports();
  }

  /** What the script gives to the commands of this installation. */
  public Map<String, String> environment() {
    Machine machine = Machine.here();
    return Map.of(
        "HOTLINE_CONF", running().home().directory().resolve("hotline.conf").toString(),
        "HOTLINE_ROOT", machine.rootFileSystem().toString(),
        "HOTLINE_APP", machine.checkout().toString());
  }

  /** Asterisk dies, what is told happens, and Asterisk is there again. */
  public void withoutAsterisk(Runnable story) throws IOException {
    asteriskProcess().kill();
    try {
      story.run();
    } finally {
      switchboard = asterisk(Machine.here(), running().home());
    }
  }

  /** The connections break, what is told happens, and server and Asterisk find each other again. */
  public void withoutConnection(Runnable story) {
    loseConnection();
    try {
      story.run();
    } finally {
      findConnection();
    }
  }

  /** What is told happens while server and Asterisk do not hear each other, and do not know it. */
  public void unheard(Runnable story) {
    gate().swallows();
    try {
      story.run();
    } finally {
      loseConnection();
      findConnection();
    }
  }

  private void loseConnection() {
    gate().shuts();
    expect("notice that Asterisk is away", () -> !api().ready());
  }

  private void findConnection() {
    gate().opens();
    expect("find Asterisk again", () -> api().ready());
  }

  private static void expect(String what, BooleanSupplier so) {
    if (!Patience.of(RECONNECTION).until(so)) {
      throw new IllegalStateException("expected the server to " + what);
    }
  }

  /** Another server of this installation, with some settings changed. */
  public Attempt attempt(Map<String, String> changes) throws IOException {
    return Attempt.start(running().home(), changes);
  }

  private Running running() {
    return Objects.requireNonNull(running, "the installation does not run");
  }

  private Agent employ(String name) {
    Path password = running().home().directory().resolve("secrets/agents").resolve(name);
    if (!Patience.of(MAKING_ACCOUNT).until(() -> Files.exists(password))) {
      throw new IllegalStateException("expected the server to make an account for " + name);
    }
    try {
      AgentId agent = new AgentId(name);
      String secret = Files.readString(password).strip();
      return Agent.with(agent, running().network().telephone(agent, secret), running().probe());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Nothing stays behind when what comes after it does not start. */
  private Running start(Machine machine, TemporaryHome directory) throws IOException {
    HotlineHome home = HotlineHome.make(machine, directory.resolve("hotline"), HotlinePorts.free());
    home.write("etc/asterisk/extensions.d/own.conf", ownDialplan);
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      home.write("secrets/" + secret.getKey(), secret.getValue());
    }
    RedisProcess redis = RedisProcess.start(machine.room(home.directory()), home.ports().redis());
    try {
      switchboard = asterisk(machine, home);
      if (gated) {
        gate = Gate.before(home.ports().asterisk());
        own.put("asterisk.http.port", String.valueOf(gate.port()));
      }
      return start(machine, directory, home, redis);
    } catch (IOException | RuntimeException failed) {
      if (switchboard != null) {
        switchboard.close();
      }
      redis.stop();
      throw failed;
    }
  }

  private Running start(
      Machine machine, TemporaryHome directory, HotlineHome home, RedisProcess redis)
      throws IOException {
    HotlineApi api = new HotlineApi(home.ports().http(), home.secret("api-token"));
    Path output = directory.resolve("server.out");
    ServerProcess server = ServerProcess.start(configure(machine, home), output, api);
    Path outside = directory.resolve("network");
    TelephoneNetwork network =
        TelephoneNetwork.start(machine.room(outside), home.ports().network());
    SwitchProbe probe = new SwitchProbe(home.ari());
    return new Running(directory, home, redis, server, network, api, probe, StoreProbe.of(home));
  }

  private static AsteriskProcess asterisk(Machine machine, HotlineHome home) throws IOException {
    ServiceRoom room = machine.room(home.directory());
    return AsteriskProcess.start(room, "/srv/data/etc/asterisk/asterisk.conf", home.ari());
  }

  private AsteriskProcess asteriskProcess() {
    return Objects.requireNonNull(switchboard, "Asterisk does not run");
  }

  private Path configure(Machine machine, HotlineHome home) throws IOException {
    Path flows = home.directory().resolve("call-flows");
    Tree.copy(machine.checkout().resolve("call-flows"), flows);
    if (!callFlows.isEmpty()) { // their tests tell of the checkout's hours, queues and shop
      Tree.delete(flows, ".test.yaml");
    }
    if (callFlows.containsKey("numbers.yaml")) { // no number of the test leads to it
      Files.delete(flows.resolve("office.yaml"));
    }
    for (Map.Entry<String, String> file : callFlows.entrySet()) {
      Files.writeString(flows.resolve(file.getKey()), file.getValue());
    }
    Map<String, String> settings = new TreeMap<>(home.ports().settings());
    settings.putAll(directories(machine, home.directory(), flows));
    settings.putAll(own);
    return Files.writeString(
        home.directory().resolve("hotline.conf"),
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + " = " + setting.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  /** The server runs outside of the services' root file system, so it sees other paths. */
  private static Map<String, String> directories(Machine machine, Path home, Path flows) {
    return Map.of(
        "directory.flows", flows.toString(),
        "directory.state", home.resolve("run").toString(),
        "directory.prompts", machine.checkout().resolve("prompts").toString(),
        "directory.sounds", home.resolve("sounds").toString(),
        "directory.recordings", home.resolve("spool/recording").toString(),
        "directory.secrets", home.resolve("secrets").toString(),
        "asterisk.sounds", "/srv/data/sounds",
        "asterisk.recordings", "/srv/data/spool/recording");
  }
}
