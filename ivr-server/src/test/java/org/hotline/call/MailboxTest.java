package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final Duration NOW = Duration.ZERO;
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Mailbox mailbox = new Mailbox();

  @Test
  void keysPressedEarlyWaitInOrder() {
    press('1');
    press('2');

    assertThat(mailbox.take(Voice.BY_KEY, NOW)).contains(pressed('1'));
    assertThat(mailbox.take(Voice.BY_KEY, NOW)).contains(pressed('2'));
    assertThat(mailbox.take(Voice.BY_KEY, NOW)).isEmpty();
  }

  @Test
  void aKeyThatIsOnlySeenStays() {
    press('7');

    assertThat(mailbox.see(Voice.BY_KEY, NOW)).contains(pressed('7'));
    assertThat(mailbox.take(Voice.BY_KEY, NOW)).contains(pressed('7'));
  }

  @Test
  void whatIsNotWantedWaitsForItsAsker() {
    press('5');
    mailbox.deliver(new CallEvent.PlaybackEnded("a", true));

    assertThat(mailbox.take(event -> event instanceof CallEvent.PlaybackEnded, NOW)).isPresent();
    assertThat(mailbox.take(Voice.BY_KEY, NOW)).contains(pressed('5'));
  }

  @Test
  void aHundredKeysAtOnceLeaveRoomForEverythingElse() {
    IntStream.range(0, 100).forEach(_ -> press('9'));
    mailbox.deliver(new CallEvent.Answered());

    assertThat(mailbox.take(event -> event instanceof CallEvent.Answered, NOW)).isPresent();
    assertThat(
            IntStream.range(0, 100)
                .filter(_ -> mailbox.take(Voice.BY_KEY, NOW).isPresent())
                .count())
        .isEqualTo(Mailbox.TYPE_AHEAD);
  }

  @Test
  void aFloodOfOtherEventsDropsTheOldestAndNoKey() {
    press('1');
    IntStream.range(0, 1000)
        .forEach(number -> mailbox.deliver(new CallEvent.PlaybackEnded("p" + number, true)));

    assertThat(mailbox.take(Voice.BY_KEY, NOW)).contains(pressed('1'));
    assertThat(mailbox.take(event -> event.equals(new CallEvent.PlaybackEnded("p999", true)), NOW))
        .isPresent();
    assertThat(mailbox.take(event -> event.equals(new CallEvent.PlaybackEnded("p0", true)), NOW))
        .isEmpty();
  }

  @Test
  void aHangUpEndsEveryWaitFromThenOn() {
    press('1');
    mailbox.deliver(new CallEvent.HungUp(HangupCause.NORMAL));

    assertThatThrownBy(() -> mailbox.take(Voice.BY_KEY, NOW)).isInstanceOf(CallEnded.class);
    assertThatThrownBy(() -> mailbox.see(Voice.BY_KEY, SOON)).isInstanceOf(CallEnded.class);
    assertThat(mailbox.hungUp()).isTrue();
  }

  @Test
  void theFirstHangUpCauseCounts() {
    mailbox.deliver(new CallEvent.HungUp(HangupCause.BUSY));
    mailbox.deliver(new CallEvent.HungUp(HangupCause.NORMAL));

    assertThatThrownBy(() -> mailbox.take(Voice.BY_KEY, NOW))
        .isInstanceOfSatisfying(
            CallEnded.class, ended -> assertThat(ended.hangupCause()).isEqualTo(HangupCause.BUSY));
  }

  @Test
  void whatTheSwitchStillHasToSayIsHeardAfterTheHangUp() {
    mailbox.deliver(new CallEvent.HungUp(HangupCause.NORMAL));
    CallEvent end = new CallEvent.RecordingEnded("r", true, Duration.ofSeconds(3));
    mailbox.deliver(end);

    assertThat(mailbox.takeThoughGone(end::equals, SOON)).contains(end);
  }

  @Test
  void aWaiterIsWokenByTheEventItWants() throws InterruptedException {
    Thread presser = Thread.ofVirtual().start(() -> press('3'));

    assertThat(mailbox.take(Voice.BY_KEY, SOON)).contains(pressed('3'));
    presser.join();
  }

  @Test
  void anInterruptLeavesTheStoryToTheNextLifeOfTheServer() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> mailbox.take(Voice.BY_KEY, SOON)).isInstanceOf(ServerStops.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private void press(char key) {
    mailbox.deliver(pressed(key));
  }

  private static CallEvent pressed(char key) {
    return new CallEvent.KeyPressed(new Key(key));
  }
}
