package org.hotline.phone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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
  private final Equipment equipment = new Equipment();
  private boolean gated;
  private @Nullable Running running;

  /** Call flows with this file in place of the one of that name in the checkout. */
  public Installation with(String file, String text) {
    equipment.callFlow(file, text);
    return this;
  }

  /** A setting of hotline.conf. */
  public Installation having(String key, String value) {
    equipment.setting(key, value);
    return this;
  }

  /**
   * With a dialplan of its own beside the hotline's, in which @AGI@ is where flows are asked for.
   */
  public Installation dialling(String dialplan) {
    int port = FreePorts.one();
    equipment.setting("agi.port", String.valueOf(port));
    equipment.dialplan(dialplan.replace("@AGI@", "agi://127.0.0.1:" + port));
    return this;
  }

  /** A secret that the installation does not make by itself. */
  public Installation keeping(String secret, String text) {
    equipment.secret(secret, text);
    return this;
  }

  /** With a gate between the server and Asterisk. */
  public Installation behindAGate() {
    gated = true;
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    running = Running.start(equipment, gated);
  }

  /**
   * Whoever looks for the reason of a failure wants to know what the server said, and who talks.
   */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent() && running != null) {
      System.out.println(server().lastWords());
      System.out.println("in the hotline's Asterisk: " + asterisk().present());
      System.out.println("in the telephone network: " + running().network().present());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (running != null) {
      running.close();
    }
  }

  /** The caller with this number; the same one each time it is asked for. */
  public Caller caller(String number) {
    return running().people().caller(number);
  }

  /** The agent of this name, whose telephone is registered when this returns. */
  public Agent agent(String name) {
    return running().people().agent(name);
  }

  /** An agent who left registers a telephone again. */
  public Agent returns(String name) {
    return running().people().returns(name);
  }

  /** The telephone of an agent as a device of its own, which registers some moments later. */
  public BareTelephone bareTelephone(String agent) throws IOException {
    return running().people().bare(agent);
  }

  /** The telephone of an agent, which can be unplugged; registered when this returns. */
  public CableTelephone telephoneOnACable(String agent) throws IOException {
    return running().people().onACable(agent);
  }

  /** Somebody who can be reached over the telephone network only. */
  public Agent subscriber(String name, String number) {
    return running().people().subscriber(name, number);
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
    return running()
        .gate()
        .orElseThrow(() -> new IllegalStateException("the installation is not behind a gate"));
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
    running().asterisk().isAwayWhile(story);
  }

  /** The connections break, what is told happens, and server and Asterisk find each other again. */
  public void withoutConnection(Runnable story) {
    connection().isLostWhile(story);
  }

  /** What is told happens while server and Asterisk do not hear each other, and do not know it. */
  public void unheard(Runnable story) {
    connection().isDeafWhile(story);
  }

  private Connection connection() {
    return new Connection(gate(), api());
  }

  /** Another server of this installation, with some settings changed. */
  public Attempt attempt(Map<String, String> changes) throws IOException {
    return Attempt.start(running().home(), changes);
  }

  private Running running() {
    return Objects.requireNonNull(running, "the installation does not run");
  }
}
