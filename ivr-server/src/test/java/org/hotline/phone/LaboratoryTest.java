package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline.call.PhoneNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The telephone network itself, against a plain dialplan: what it says it hears is what is there.
 */
@NeedsTelephones
class LaboratoryTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final PhoneNumber ANNA = new PhoneNumber("+31201234567");

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

  @TempDir static Path directory;
  static AsteriskProcess asterisk;
  static TelephoneNetwork network;

  @BeforeAll
  static void start() throws IOException {
    Machine machine = Machine.here();
    HotlinePorts ports = HotlinePorts.free();
    HotlineHome home = HotlineHome.make(machine, directory.resolve("hotline"), ports);
    home.instead(DIALPLAN, "app_milliwatt", "app_echo", "app_read", "app_senddtmf");
    asterisk =
        AsteriskProcess.start(
            machine.room(home.directory()), "/srv/data/etc/asterisk/asterisk.conf", home.ari());
    network = TelephoneNetwork.start(machine.room(directory.resolve("network")), ports.network());
  }

  @AfterAll
  static void stop() {
    network.close();
    asterisk.close();
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
      System.out.println(number + " " + line.ended(SOON));
    }
  }

  @Test
  void aCallerNoticesThatTheFarEndHangsUp() {
    Line line = call("605");
    Instant start = Instant.now();
    assertThat(line.ended(SOON)).get().extracting(LineEnd::byUs).isEqualTo(false);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1500));
  }

  private static Line call(String number) {
    Line line = network.call(number, ANNA);
    assertThat(line.answered(SOON)).isPresent();
    return line;
  }
}
