package org.hotline.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.hotline.call.Call;
import org.hotline.call.CallEvent;
import org.hotline.call.Checkpoints;
import org.hotline.call.Ending;
import org.hotline.call.HangupCause;
import org.hotline.call.LiveCalls;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;
import org.hotline.journal.Journal;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.Test;

/** Who is taken up when the connection to the switch is there again. */
class RecoveryTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final OneTalk TALK = new OneTalk(NINE);

  private final Mailbox mailbox = new Mailbox();
  private final TookUp tookUp = new TookUp();
  private final Checkpoints kept = new KeptOnce(TALK.checkpoint());
  private final LiveCalls calls =
      new LiveCalls(new OneLine(TALK.with(mailbox)), kept, (_, _) -> {}, 10);

  @Test
  void whoTalkedInAnotherLifeOfTheServerGoesOn() {
    recovery(() -> {}).join();

    assertThat(Patience.of(Duration.ofSeconds(5)).until(() -> tookUp.words().size() == 2)).isTrue();
    assertThat(tookUp.words()).containsExactlyInAnyOrder("conversation", "resumed");
  }

  @Test
  void whoGoesOnTalkingIsLeftAlone() {
    begin();
    recovery(() -> {}).join();

    assertThat(calls.has(TALK.id())).isTrue();
    assertThat(tookUp.words()).isEmpty();
  }

  /** What was seen and kept of the call is older than its end. */
  @Test
  void whoHangsUpWhileTheLivingAreCountedIsNotTakenUpAgain() {
    begin();
    recovery(this::hangUp).join();

    assertThat(calls.has(TALK.id())).isFalse();
    assertThat(tookUp.words()).isEmpty();
  }

  private void begin() {
    calls.begin(TALK.id(), () -> TALK.with(mailbox), RecoveryTest::untilTheEnd);
  }

  private void hangUp() {
    mailbox.deliver(new CallEvent.HungUp(HangupCause.NORMAL));
    assertThat(Patience.of(Duration.ofSeconds(5)).until(() -> !calls.has(TALK.id()))).isTrue();
  }

  private Recovery recovery(Runnable meanwhile) {
    return new Recovery(
        new SlowCensus(TALK.seen(), meanwhile),
        new OneLine(TALK.with(new Mailbox())),
        calls,
        kept,
        tookUp,
        call -> told(call, "begun"),
        (call, _) -> told(call, "resumed"),
        new Journal(),
        InstantSource.fixed(NINE));
  }

  private Ending told(Call call, String word) {
    tookUp.words().add(word);
    return untilTheEnd(call);
  }

  private static Ending untilTheEnd(Call call) {
    call.mailbox().take(Voice.BY_NOTHING, Duration.ofHours(1));
    return Ending.COMPLETED;
  }
}
