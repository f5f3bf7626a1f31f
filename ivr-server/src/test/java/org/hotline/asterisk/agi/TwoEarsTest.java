package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;
import org.junit.jupiter.api.Test;

/** What comes into the mailbox of what both ears hear. */
class TwoEarsTest {
  private static final ChannelId CALLER = new ChannelId("hotline-1.1");

  private final Mailbox mailbox = new Mailbox();
  private final TwoEars ears = new TwoEars(mailbox, InstantSource.system());
  private final AtomicBoolean ended = new AtomicBoolean();

  @Test
  void keysThatAsteriskDroppedBetweenCommandsAreInTheMailbox() {
    listens();
    events("1234");
    answers("14");
    assertThat(mailboxReads()).isEqualTo("1234");
  }

  /** The event loop tells both while the answer of the second waits for its event. */
  @Test
  void anAnswerThatOvertakesTheEventsLeavesTheOrder() throws InterruptedException {
    listens();
    Thread asked = Thread.ofVirtual().start(() -> answers("2"));
    events("12");
    asked.join();
    assertThat(mailboxReads()).isEqualTo("12");
  }

  @Test
  void aKeyWhoseEventIsLostIsTakenFromItsAnswer() {
    listens();
    answers("1");
    events("2");
    answers("2");
    assertThat(mailboxReads()).isEqualTo("12");
  }

  /** The first event is late; what follows is told in the order in which it was pressed. */
  @Test
  void anAnswerAfterALateEventStillWaitsForItsOwn() throws InterruptedException {
    listens();
    answers("1");
    Thread asked = Thread.ofVirtual().start(() -> answers("3"));
    events("123");
    asked.join();
    assertThat(mailboxReads()).isEqualTo("123");
  }

  @Test
  void anEventThatComesAfterItsAnswerWasTakenIsNoOtherKey() {
    listens();
    answers("1");
    events("1");
    assertThat(mailboxReads()).isEqualTo("1");
  }

  @Test
  void whereNobodyElseListensTheAnswersCount() {
    ears.listen(KeyEar.DEAF, CALLER);
    answers("1123");
    assertThat(ears.listens()).isFalse();
    assertThat(mailboxReads()).isEqualTo("1123");
  }

  @Test
  void listeningEndsWithTheCall() {
    listens();
    assertThat(ears.listens()).isTrue();
    assertThat(ended).isFalse();
    ears.close();
    assertThat(ended).isTrue();
  }

  private void listens() {
    ears.listen((_, _) -> Optional.of(() -> ended.set(true)), CALLER);
  }

  private void events(String keys) {
    keys.chars().forEach(key -> ears.event(new Key((char) key)));
  }

  private void answers(String keys) {
    keys.chars().forEach(key -> ears.answer(new Key((char) key)));
  }

  private String mailboxReads() {
    StringBuilder keys = new StringBuilder();
    Optional<CallEvent> key = mailbox.take(Voice.BY_KEY, Duration.ZERO);
    while (key.isPresent()) {
      keys.append(((CallEvent.KeyPressed) key.get()).key());
      key = mailbox.take(Voice.BY_KEY, Duration.ZERO);
    }
    return keys.toString();
  }
}
