package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody of the house closes and opens by telephone; callers notice at once. */
@NeedsTelephones
class OfficeStoryTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** At 8,000 samples of two bytes in a second. */
  private static final long SOME_SECONDS = 3 * 16_000;

  @RegisterExtension static final Installation HOTLINE = new Installation();

  @AfterEach
  void byTheCalendarAgain() throws IOException {
    Caller admin = HOTLINE.caller("+31200000900").calls("900").presses(pin() + "#3");
    journey(admin).leaves("by-calendar", "done");
    admin.hangsUp();
  }

  @Test
  void whoKeysThePinClosesAndTheNextCallerHearsIt() throws IOException {
    Caller admin = HOTLINE.caller("+31200000901").calls("900").hearsSomething();
    admin.presses(wrongPin() + "#");
    journey(admin).tells("a wrong PIN", it -> wrongPins(admin) == 1);
    admin.presses(pin() + "#").hearsSomething().presses("22");
    journey(admin).leaves("pin", "next").leaves("close-for-good", "done").enters("say-closed");
    journey(admin).tells("that it is closed", it -> it.at("/hours/0/to").asText().equals("closed"));
    assertThat(HOTLINE.api().calls().toString()).doesNotContain(pin());
    assertThat(HOTLINE.server().output()).doesNotContain(pin());

    Caller anna = HOTLINE.caller("+31200000902").calls("100").hearsSomething();
    journey(anna).leaves("opening", "closed").enters("say-closed");
    anna.hangsUp();

    admin.presses("3");
    journey(admin).leaves("by-calendar", "done");
    admin.hangsUp();
    Caller ben = HOTLINE.caller("+31200000903").calls("100").hearsSomething();
    journey(ben).leaves("opening", "open");
    ben.hangsUp();
  }

  @Test
  void whatIsClosedStaysClosedWhenTheServerStartsAgainAndWhileRedisIsAway() throws IOException {
    Caller admin = HOTLINE.caller("+31200000904").calls("900").presses(pin() + "#22");
    journey(admin).leaves("close-for-good", "done");
    admin.hangsUp();

    HOTLINE.server().kill();
    HOTLINE.server().startAgain();
    Caller anna = HOTLINE.caller("+31200000905").calls("100").hearsSomething();
    journey(anna).leaves("opening", "closed");
    anna.hangsUp();

    HOTLINE.redis().kill();
    Caller ben = HOTLINE.caller("+31200000906").calls("100").hearsSomething();
    HOTLINE.redis().startAgain();
    journey(ben).leaves("opening", "closed");
    ben.hangsUp();
  }

  @Test
  void whoGuessesIsHungUpOnAndThenLockedOut() throws IOException {
    Caller guesser = HOTLINE.caller("+31200000907").calls("900");
    guesser.presses("1#2#3#").isHungUp();
    journey(guesser).leaves("pin", "failed").ends("completed");

    guesser.calls("900").presses(pin() + "#").isHungUp();
    journey(guesser).leaves("pin", "locked").enters("say-locked").ends("completed");
  }

  @Test
  void theWelcomeIsRecordedHeardByTheNextCallerAndTakenBack() throws IOException {
    Caller admin = HOTLINE.caller("+31200000908").calls("900").presses(pin() + "#4");
    journey(admin).enters("record-welcome");
    admin.presses("1").line().play(Tone.OF_CALLERS);
    untilSomeSecondsAreOnTape();
    admin.presses("#").hears(Tone.OF_CALLERS);
    journey(admin).leaves("record-welcome", "done");

    HOTLINE.caller("+31200000909").calls("100").hears(Tone.OF_CALLERS).hangsUp();

    admin.presses("3");
    journey(admin).leaves("text-again", "done");
    admin.hangsUp();
    assertThat(tapes()).isEmpty();
  }

  private static void untilSomeSecondsAreOnTape() {
    assertThat(Patience.of(SOON).until(() -> tapes().stream().anyMatch(it -> it > SOME_SECONDS)))
        .as("some seconds are on tape: %s", tapes())
        .isTrue();
  }

  /** How many bytes each recording for the welcome has. */
  private static List<Long> tapes() {
    Path directory = HOTLINE.directory().resolve("spool/recording/prompt/welcome");
    try (Stream<Path> files = Files.isDirectory(directory) ? Files.list(directory) : Stream.of()) {
      return files.map(file -> file.toFile().length()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }

  private static int wrongPins(Caller caller) {
    return journey(caller).step("pin").path("wrongEntries").asInt();
  }

  private static String pin() throws IOException {
    return Files.readString(HOTLINE.directory().resolve("secrets/office-pin"));
  }

  /** As long, and wrong in its last digit. */
  private static String wrongPin() throws IOException {
    String pin = pin();
    int last = (pin.charAt(pin.length() - 1) - '0' + 1) % 10;
    return pin.substring(0, pin.length() - 1) + last;
  }
}
