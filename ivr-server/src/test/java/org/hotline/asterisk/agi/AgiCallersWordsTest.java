package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hotline.asterisk.HostileWords;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.hotline.call.RecordingLimits;
import org.hotline.journal.Fact;

/** What a caller keyed or claims to be called reaches a dialplan as a harmless value, or not. */
class AgiCallersWordsTest {
  private static final Pattern HARMLESS =
      Pattern.compile(
          "ANSWER|SET VARIABLE \"HOTLINE_[A-Z0-9_]+\" \"[A-Za-z0-9 ._:+-]{0,200}\""
              + "|EXEC \"?Record\"? \"?/recordings/[A-Za-z0-9_-]+(/[A-Za-z0-9][A-Za-z0-9._-]*)*\\.wav,1,1,ky\"?"
              + "|VERBOSE \"[A-Za-z0-9 -]+\" 1"
              + "|GET VARIABLE \"?RECORD_STATUS\"?");

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final AgiHouse HOUSE = new AgiHouse(100, AgiCallersWordsTest::story);

  private static volatile String said = "";

  @AfterContainer
  static void close() {
    HOUSE.close();
  }

  @Property(tries = 300)
  void everyLineIsHarmless(@ForAll("words") String words) {
    said = words;
    try (DialplanStandIn dialplan = HOUSE.dialplan()) {
      dialplan.asksFor("main", "hotline-1.1", AgiHouse.SECRET);
      assertThat(dialplan.followsToTheEnd())
          .allSatisfy(line -> assertThat(line).matches(HARMLESS))
          .last()
          .isEqualTo(DialplanStandIn.COMPLETED);
    }
  }

  @Property(tries = 300)
  void whoeverCallsIsANumberOrNobody(@ForAll("words") String words) {
    said = "";
    try (DialplanStandIn dialplan = HOUSE.dialplan()) {
      dialplan.says(
          "agi_network_script: main\nagi_uniqueid: %1$s\nagi_callerid: %1$s\nagi_calleridname: %1$s\nagi_extension: %1$s\nagi_arg_1: open\n\n"
              .formatted(words));
      assertThat(dialplan.fallsSilent().followsToTheEnd())
          .allSatisfy(line -> assertThat(line).matches(HARMLESS));
    }
  }

  private static Ending story(Call call) {
    HOUSE.findings().accept(new Fact.VariableSet(call.id(), Instant.EPOCH, "ask", "entry", said));
    record(said, call);
    record("voicemail/" + said + "/" + call.id(), call);
    record("voicemail/" + call.arrival().from().digits() + call.arrival().to(), call);
    return Ending.COMPLETED;
  }

  private static void record(String name, Call call) {
    try {
      call.voice().record(name, new RecordingLimits(SECOND, SECOND));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("Expected the name of a recording");
    }
  }

  @Provide
  Arbitrary<String> words() {
    return HostileWords.any();
  }
}
