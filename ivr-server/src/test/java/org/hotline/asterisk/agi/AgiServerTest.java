package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who connects, and who is cut off. */
class AgiServerTest {
  private final Semaphore inHand = new Semaphore(0);
  private final CountDownLatch over = new CountDownLatch(1);
  private final AgiHouse house = new AgiHouse(700, this::wait);
  private final List<DialplanStandIn> clients = new ArrayList<>();

  @AfterEach
  void close() {
    over.countDown();
    clients.forEach(DialplanStandIn::close);
    house.close();
  }

  @Test
  void theFiveHundredAndFirstCallIsTakenInLikeTheFirst() throws InterruptedException {
    for (int call = 1; call <= 501; call++) {
      DialplanStandIn client = calls("hotline-1." + call);
      Thread.ofVirtual().start(client::followsToTheEnd);
    }
    inHand.acquire(501);
  }

  @Test
  void whoSaysTooLittleInTooMuchTimeIsCutOff() {
    AgiLimits hasty = new AgiLimits(10, Duration.ofMillis(300));
    try (AgiHouse house = new AgiHouse(hasty, this::wait);
        DialplanStandIn client = house.dialplan()) {
      assertThat(client.says("agi_network: yes\n").hear()).isNull();
    }
  }

  @Test
  void aLineWithoutAnEndIsCutOff() {
    assertThat(connects().says("agi_".repeat(Lines.LONGEST)).hear()).isNull();
  }

  @Test
  void aHeaderWithoutAnEndIsCutOff() {
    assertThat(connects().says("agi_network: yes\n".repeat(Lines.MOST + 1)).hear()).isNull();
  }

  @Test
  void oneConnectionMoreThanMayBeIsCutOff() throws InterruptedException {
    for (int call = 1; call <= 700; call++) {
      Thread.ofVirtual().start(calls("hotline-2." + call)::followsToTheEnd);
    }
    inHand.acquire(700);
    assertThat(connects().hear()).isNull();
  }

  @Test
  void aWrongSecretIsRefused() {
    DialplanStandIn client = connects().asksFor("main", "hotline-1.1", "guessed");
    assertThat(client.followsToTheEnd()).last().isEqualTo(REFUSED);
  }

  @Test
  void aChannelWhoseNameCouldBeAPathIsCutOff() {
    assertThat(connects().asksFor("main", "../../1.1", AgiHouse.SECRET).hear()).isNull();
  }

  @Test
  void anUnknownFlowIsRefused() {
    DialplanStandIn client = connects().asksFor("mine", "hotline-1.1", AgiHouse.SECRET);
    assertThat(client.followsToTheEnd()).last().isEqualTo(REFUSED);
  }

  private static final String REFUSED = "SET VARIABLE \"HOTLINE_OUTCOME\" \"refused\"";

  private DialplanStandIn calls(String channel) {
    return connects().asksFor("main", channel, AgiHouse.SECRET);
  }

  private DialplanStandIn connects() {
    DialplanStandIn client = house.dialplan();
    clients.add(client);
    return client;
  }

  private Ending wait(Call call) {
    inHand.release();
    try {
      over.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return Ending.COMPLETED;
  }
}
