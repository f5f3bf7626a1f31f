package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.hotline.asterisk.ari.AriClient;
import org.hotline.asterisk.ari.SipAccounts;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The telephone network itself, against a plain dialplan: what it says it hears is what is there.
 */
@NeedsTelephones
class LaboratoryTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final PhoneNumber ANNA = new PhoneNumber("+31201234567");

  private static final String PASSWORD = "secret";

  private static final String DIALPLAN =
      """
      [from-trunk]
      exten => 600,1,Answer(,i)
       same => n,Milliwatt()
      exten => 601,1,Answer(,i)
       same => n,Echo()
      exten => 602,1,Answer(,i)
       same => n,Read(KEYS,,4,,1,10)
       same => n,SendDTMF(${KEYS})
       same => n,Wait(1)
       same => n,Hangup()
      exten => 603,1,Answer(,i)
       same => n,Wait(30)
      exten => 604,1,Hangup(17)
      exten => 605,1,Answer(,i)
       same => n,Wait(1)
       same => n,Hangup(16)
      exten => _age[n]t-.,1,Answer(,i)
       same => n,Dial(PJSIP/${EXTEN},3)
       same => n,Hangup(${HANGUPCAUSE})
      """;

  static final TemporaryHome directory = TemporaryHome.make("hotline-laboratory");
  static AsteriskProcess asterisk;
  static TelephoneNetwork network;
  static AriClient ari;
  static SipAccounts accounts;
  static Vertx vertx = Vertx.vertx();

  @BeforeAll
  static void start() throws Exception {
    Machine machine = Machine.here();
    HotlinePorts ports = HotlinePorts.free();
    HotlineHome home = HotlineHome.make(machine, directory.resolve("hotline"), ports);
    home.instead(DIALPLAN, "app_milliwatt", "app_echo", "app_read", "app_senddtmf");
    asterisk =
        AsteriskProcess.start(
            machine.room(home.directory()), "/srv/data/etc/asterisk/asterisk.conf", home.ari());
    CountDownLatch connected = new CountDownLatch(1);
    ari = new AriClient(vertx, home.ari(), _ -> {}, _ -> connected.countDown(), (_, _) -> {});
    ari.open();
    connected.await();
    accounts = new SipAccounts(ari, _ -> PASSWORD);
    network = TelephoneNetwork.start(machine.room(directory.resolve("network")), ports.network());
  }

  @AfterAll
  static void stop() {
    network.close();
    ari.close();
    vertx.close().await();
    asterisk.close();
    directory.close();
  }

  @Test
  void aCallerHearsTheToneThatTheFarEndPlays() {
    Line line = call("600");
    assertThat(line.ear().hears(new Tone(1004), SOON)).isTrue();
    assertThat(line.ear().heard().last(Duration.ofMillis(500)).contains(new Tone(440))).isFalse();
    line.hangUp();
    assertThat(line.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(true);
  }

  @Test
  void aCallerHearsTheOwnToneBackFromAnEcho() {
    Line line = call("601");
    line.play(Tone.OF_CALLERS);
    assertThat(line.ear().hears(Tone.OF_CALLERS, SOON)).isTrue();
    line.quiet();
    assertThat(line.ear().hearsSilence(Duration.ofSeconds(1))).isTrue();
    line.hangUp();
  }

  @Test
  void keysArriveAtTheFarEndAndComeBack() {
    Line line = call("602");
    line.press("15*0");
    assertThat(Patience.of(SOON).until(() -> line.keys().equals("15*0"))).as(line.keys()).isTrue();
    assertThat(line.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
  }

  @Test
  void aLineWithoutSoundIsSilentAndALoudOneIsNot() {
    Line silent = call("603");
    assertThat(silent.ear().hearsSilence(Duration.ofSeconds(1))).isTrue();
    assertThat(silent.ear().hearsSomething(Duration.ofSeconds(1))).isFalse();
    silent.hangUp();
    Line loud = call("600");
    assertThat(loud.ear().hearsSilence(Duration.ofSeconds(1))).isFalse();
    loud.hangUp();
  }

  @Test
  void aRefusedCallIsNeverAnsweredAndTellsWhy() {
    for (String number : List.of("604", "699")) {
      Line line = network.call(number, ANNA);
      assertThat(line.answered(SOON)).isEmpty();
      assertThat(line.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
    }
  }

  @Test
  void aCallerNoticesThatTheFarEndHangsUp() {
    Line line = call("605");
    Instant start = Instant.now();
    assertThat(line.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1500));
  }

  @Test
  void anAgentAnswersAndBothHearEachOther() throws IOException {
    try (AgentTelephone eve = telephone("eve")) {
      eve.when(Pickup.AT_ONCE);
      Line caller = call("agent-eve");
      Line agent = eve.rings(SOON).orElseThrow();
      assertThat(agent.answered(SOON)).isPresent();
      assertThat(agent.farEnd()).isEqualTo(ANNA);
      caller.play(Tone.OF_CALLERS);
      agent.play(Tone.OF_AGENTS);
      assertThat(caller.ear().hears(Tone.OF_AGENTS, SOON)).isTrue();
      assertThat(agent.ear().hears(Tone.OF_CALLERS, SOON)).isTrue();
      agent.hangUp();
      assertThat(caller.ended(SOON)).isPresent();
    }
  }

  @Test
  void anAgentWhoAnswersLateIsHeardThenAndNotBefore() throws IOException {
    try (AgentTelephone bob = telephone("bob")) {
      bob.when(new Pickup.Answers(Duration.ofMillis(1500)));
      Line caller = call("agent-bob");
      Line agent = bob.rings(SOON).orElseThrow();
      assertThat(agent.answered(Duration.ofSeconds(1))).isEmpty();
      assertThat(agent.answered(SOON)).isPresent();
      caller.hangUp();
      assertThat(agent.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
    }
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void anAgentWhoRefusesIsNotConnected(Refusal refusal) throws IOException {
    try (AgentTelephone kim = telephone("kim-" + refusal.name().toLowerCase(Locale.ROOT))) {
      kim.when(new Pickup.Refuses(refusal, Duration.ofMillis(300)));
      Line caller = call(kim.account());
      Line agent = kim.rings(SOON).orElseThrow();
      assertThat(agent.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(true);
      assertThat(caller.ended(SOON)).get().extracting(LineEnd::cause).isEqualTo(refusal.cause());
    }
  }

  @Test
  void anAgentWhoLetsItRingIsGivenUp() throws IOException {
    try (AgentTelephone max = telephone("max")) {
      Line caller = call("agent-max");
      Line agent = max.rings(SOON).orElseThrow();
      assertThat(agent.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
      assertThat(agent.answered(Duration.ZERO)).isEmpty();
      assertThat(caller.ended(SOON)).isPresent();
    }
  }

  private static AgentTelephone telephone(String name) throws IOException {
    AgentId agent = new AgentId(name);
    accounts.provide(agent);
    AgentTelephone telephone = network.telephone(agent, PASSWORD);
    assertThat(Patience.of(SOON).until(() -> accounts.there().getOrDefault(agent, false))).isTrue();
    return telephone;
  }

  private static Line call(String number) {
    Line line = network.call(number, ANNA);
    assertThat(line.answered(SOON)).isPresent();
    return line;
  }
}
