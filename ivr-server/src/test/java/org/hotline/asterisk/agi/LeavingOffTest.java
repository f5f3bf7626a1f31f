package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hotline.call.Call;
import org.hotline.call.CallEvent;
import org.hotline.call.Ending;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What others tell a call ends the sound that plays, and every answer still finds its command,
 * however Asterisk and we talk past each other.
 */
class LeavingOffTest {
  private static final List<Sound> LONG = List.of(new Sound("nl/long", "long"));
  private static final List<Sound> NEXT = List.of(new Sound("nl/next", "next"));

  private record Enough() implements CallEvent.Notice {}

  private final CompletableFuture<Call> playing = new CompletableFuture<>();
  private final CompletableFuture<List<Played>> played = new CompletableFuture<>();
  private final AgiHouse house = new AgiHouse(10, this::story);
  private final DialplanStandIn dialplan = house.dialplan();

  @AfterEach
  void close() {
    dialplan.close();
    house.close();
  }

  private Ending story(Call call) {
    playing.complete(call);
    Played first = call.voice().play(LONG, Enough.class::isInstance);
    Played second = call.voice().play(NEXT, _ -> false);
    played.complete(List.of(first, second));
    return Ending.COMPLETED;
  }

  /** Up to the sound, and then to the command that is to end it. */
  private void leavesOff() throws Exception {
    dialplan.asksFor("main", "hotline-1.1", AgiHouse.SECRET);
    String command = hear();
    while (!command.startsWith("STREAM FILE")) {
      dialplan.says("200 result=0\n");
      command = hear();
    }
    playing.get(30, TimeUnit.SECONDS).mailbox().deliver(new Enough());
    assertThat(hear()).isEqualTo("NOOP");
  }

  private String hear() {
    return String.valueOf(dialplan.hear());
  }

  private void thenTheNextSoundIsHeardOut() throws Exception {
    assertThat(hear()).contains("/sounds/next");
    dialplan.says("200 result=0 endpos=1600\n");
    dialplan.followsToTheEnd();
    assertThat(played.get(30, TimeUnit.SECONDS))
        .containsExactly(Played.INTERRUPTED, Played.COMPLETE);
  }

  @Test
  void theNextCommandAloneIsAnswered() throws Exception {
    leavesOff();
    dialplan.says("200 result=0\n");

    thenTheNextSoundIsHeardOut();
  }

  @Test
  void theSoundHadJustComeToItsEnd() throws Exception {
    leavesOff();
    dialplan.says("200 result=0 endpos=8000\n200 result=0\n");

    thenTheNextSoundIsHeardOut();
  }

  @Test
  void theNextCommandIsOverlookedUntilAnotherComes() throws Exception {
    leavesOff();
    assertThat(hear()).isEqualTo("NOOP");
    dialplan.says("200 result=0\n200 result=0\n");

    thenTheNextSoundIsHeardOut();
  }

  @Test
  void whoHangsUpMeanwhileHasGone() throws Exception {
    leavesOff();
    dialplan.says(
        "HANGUP\n200 result=-1 endpos=800\n511 Command Not Permitted on a dead channel\n");
    dialplan.hangsUp().followsToTheEnd();

    assertThat(played).isNotDone();
  }
}
