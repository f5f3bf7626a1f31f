package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;
import org.hotline.phone.AsteriskStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of the keys of a channel in somebody else's dialplan. */
class OverheardTest {
  private static final ChannelId CALLER = new ChannelId("hotline-1.1");

  private final Vertx vertx = Vertx.vertx();
  private final Legs legs = new Legs();
  private final List<Key> heard = new ArrayList<>();
  private AsteriskStandIn standIn;
  private AriClient asterisk;
  private Overheard overheard;

  @BeforeEach
  void connect() throws Exception {
    standIn = AsteriskStandIn.saying("{}");
    CountDownLatch connected = new CountDownLatch(1);
    asterisk = client(connected);
    overheard = new Overheard(asterisk, legs);
    asterisk.open();
    connected.await();
  }

  @AfterEach
  void disconnect() {
    asterisk.close();
    standIn.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void keysAreToldUntilTheListeningEnds() {
    Optional<Runnable> listening = overheard.listen(CALLER, heard::add);
    press(CALLER, "1");
    listening.orElseThrow().run();
    press(CALLER, "2");
    assertThat(heard).containsExactly(new Key('1'));
  }

  @Test
  void keysOfOthersAreNotTold() {
    overheard.listen(CALLER, heard::add);
    press(new ChannelId("hotline-1.2"), "1");
    assertThat(heard).isEmpty();
  }

  @Test
  void whoClaimsToBeTheChannelOfACallerOfOursIsToldNothing() {
    legs.listen(CALLER, _ -> {});
    assertThat(overheard.listen(CALLER, heard::add)).isEmpty();
    press(CALLER, "1");
    assertThat(heard).isEmpty();
  }

  @Test
  void whoClaimsTheChannelOfAnotherIsToldNothing() {
    List<Key> claimed = new ArrayList<>();
    overheard.listen(CALLER, heard::add);
    assertThat(overheard.listen(CALLER, claimed::add)).isEmpty();
    press(CALLER, "1");
    assertThat(claimed).isEmpty();
    assertThat(heard).containsExactly(new Key('1'));
  }

  @Test
  void whileAsteriskIsAwayNobodyIsHeard() {
    Overheard away = new Overheard(client(new CountDownLatch(1)), legs);
    assertThat(away.listen(CALLER, heard::add)).isEmpty();
  }

  private AriClient client(CountDownLatch connected) {
    AriAddress address = new AriAddress("127.0.0.1", standIn.port(), "hotline", "secret");
    return new AriClient(vertx, address, _ -> {}, _ -> connected.countDown(), (_, _) -> {});
  }

  private void press(ChannelId channel, String key) {
    overheard.accept(
        new JsonObject()
            .put("type", "ChannelDtmfReceived")
            .put("digit", key)
            .put("channel", new JsonObject().put("id", channel.value())));
  }
}
