package org.hotline.story;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a back-end suffers from, callers are told while what they hear meanwhile would go on for
 * longer than this test waits.
 */
@NeedsTelephones
class ToldInTimeTest {
  private static final Tone MEANWHILE = new Tone(420);
  private static final int ENDLESS = 60;
  private static final int LONG = 20;

  @RegisterExtension static final SickBackEnds BACK_ENDS = new SickBackEnds();

  @RegisterExtension
  static final ToneVoices VOICES =
      new ToneVoices()
          .with("nl", "one-moment", MEANWHILE, ENDLESS)
          .with("en", "one-moment", MEANWHILE, ENDLESS)
          .with("nl", "no-answer-now", Trial.Tongue.NL.told, LONG)
          .with("en", "no-answer-now", Trial.Tongue.EN.told, LONG);

  @RegisterExtension static final Installation HOTLINE = installation();

  private static Installation installation() {
    Firm firm = new Firm();
    Trial.all().forEach(trial -> firm.flow(trial.number(), trial.name(), trial.flow()));
    return firm.opens()
        .with("connectors.yaml", BACK_ENDS.connectors())
        .having("directory.voices", VOICES.directory().toString())
        .dialling(dialplan())
        .keeping("agi", "shared");
  }

  private static String dialplan() {
    return Trial.all().stream()
        .filter(trial -> trial.door() == Trial.Door.AGI)
        .map(
            trial ->
                "exten => %s,1,AGI(@AGI@/%s,shared)\n same => n,Hangup()\n"
                    .formatted(trial.number(), trial.name()))
        .collect(Collectors.joining("", "[from-trunk]\n", ""));
  }

  @ParameterizedTest
  @EnumSource(Trial.Door.class)
  void theCallerHearsTheWayOn(Trial.Door door) {
    Together.of(Trial.by(door), ToldInTimeTest::isTold);
  }

  @Test
  void alsoWhileRedisIsAway() throws IOException {
    HOTLINE.redis().kill();
    try {
      Trial trial = new Trial(Ailment.SILENT, Trial.Act.LOOKUP, Trial.Tongue.NL, Trial.Door.ARI);
      caller(trial, "+31200099").hears(trial.tongue().told).hangsUp();
    } finally {
      HOTLINE.redis().startAgain();
    }
  }

  private static void isTold(Trial trial) {
    Caller caller = caller(trial, "+31200000").hears(trial.tongue().told).hangsUp();
    Journey journey =
        Journey.of(HOTLINE, caller).leaves("ask", trial.outcome()).ends("caller-hung-up");
    Duration told =
        Duration.between(
            CallSeconds.entered(journey.step("ask")), CallSeconds.entered(journey.step("told")));
    System.out.printf("back-end %s: told after %d ms%n", trial, told.toMillis());
  }

  private static Caller caller(Trial trial, String before) {
    return HOTLINE.caller(before + trial.number()).calls(trial.number());
  }
}
