package org.hotline.asterisk.agi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiScript;
import org.asteriskjava.fastagi.DefaultAgiServer;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Sessions per second and sessions held at once, beside the server of asterisk-java with its own
 * pool: the same commands, the same clients, the same run. Prints; asserts nothing.
 */
@Isolated
@EnabledIfSystemProperty(
    named = "hotline.figures",
    matches = "true",
    disabledReason = "takes half a minute of both processors; run it with -Dhotline.figures=true")
class AgiFiguresTest {
  private static final int CLIENTS = 50;
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final int HELD = 5_000;
  private static final List<Sound> SOUNDS =
      List.of(new Sound("nl/welcome", "nl/welcome"), new Sound("nl/menu", "nl/menu"));

  @Test
  void howManySessionsBesideTheOtherServer() throws Exception {
    System.out.printf(
        "AGI on Java %s, %d processors, %d clients in the same process on loopback, 9 commands a session%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), CLIENTS);
    int other = startOther();
    try (AgiHouse house = new AgiHouse(2 * HELD, AgiFiguresTest::menu)) {
      for (int round = 1; round <= 2; round++) {
        System.out.printf(
            "round %d: %d sessions/s here, %d sessions/s with DefaultAgiServer%n",
            round, perSecond(house.port()), perSecond(other));
      }
      System.out.printf(
          "of %d sessions held at once: %d here, %d with DefaultAgiServer%n",
          HELD, held(house.port()), held(other));
    }
  }

  private static Ending menu(Call call) {
    call.voice().play(SOUNDS, Voice.BY_KEY);
    call.voice().key(Duration.ofSeconds(5));
    return Ending.COMPLETED;
  }

  /** The same commands as a session here, told in asterisk-java's own words. */
  private static void menu(AgiChannel channel) throws AgiException {
    channel.setVariable("HOTLINE_OUTCOME", "interrupted");
    channel.setVariable("HOTLINE_RESOLVED", "");
    channel.answer();
    channel.streamFile("/sounds/nl/welcome", "0123456789*#ABCD");
    channel.streamFile("/sounds/nl/menu", "0123456789*#ABCD");
    channel.waitForDigit(5_000);
    channel.setVariable("HOTLINE_RESOLVED", "");
    channel.setVariable("HOTLINE_OUTCOME", "completed");
  }

  private static int startOther() throws IOException {
    int port = freePort();
    DefaultAgiServer server = new DefaultAgiServer((AgiScript) (_, channel) -> menu(channel));
    server.setPort(port);
    server.setAddress(InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> startUp(server));
    return port;
  }

  private static void startUp(DefaultAgiServer server) {
    try {
      server.startup();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  private static long perSecond(int port) throws InterruptedException {
    AtomicInteger sessions = new AtomicInteger();
    long end = System.nanoTime() + ROUND.toNanos();
    CountDownLatch done = new CountDownLatch(CLIENTS);
    for (int client = 0; client < CLIENTS; client++) {
      Thread.ofPlatform().start(() -> callUntil(end, port, sessions, done));
    }
    done.await();
    return sessions.get() / ROUND.toSeconds();
  }

  private static void callUntil(long end, int port, AtomicInteger sessions, CountDownLatch done) {
    try {
      while (System.nanoTime() < end) {
        try (DialplanStandIn dialplan = new DialplanStandIn(port)) {
          dialplan.asksFor("main", "hotline-1.1", AgiHouse.SECRET).followsToTheEnd();
          sessions.incrementAndGet();
        }
      }
    } finally {
      done.countDown();
    }
  }

  /** How many were told what to do, so long as nobody answers. */
  private static int held(int port) {
    List<DialplanStandIn> clients = new ArrayList<>();
    int held = 0;
    for (int client = 0; client < HELD; client++) {
      DialplanStandIn dialplan = new DialplanStandIn(port);
      clients.add(dialplan);
      held +=
          dialplan.asksFor("main", "hotline-1." + client, AgiHouse.SECRET).hear() == null ? 0 : 1;
    }
    clients.forEach(DialplanStandIn::close);
    return held;
  }
}
