package org.hotline.asterisk.agi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.hotline.call.Key;
import org.hotline.call.Played;
import org.hotline.call.Sound;
import org.hotline.call.Voice;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asterisk answers alike where it cannot play a file and where the caller is gone. */
@NeedsTelephones
class UnplayableSoundTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final CompletableFuture<Played> PLAYED = new CompletableFuture<>();
  private static final CompletableFuture<Optional<Key>> KEYED = new CompletableFuture<>();
  private static final AgiHouse HOUSE = new AgiHouse(10, UnplayableSoundTest::story);
  private static final String DIALPLAN =
      """
      [from-trunk]
      exten => 701,1,Answer(,i)
       same => n,AGI(agi://127.0.0.1:%d/main,%s)
      """
          .formatted(HOUSE.port(), AgiHouse.SECRET);

  @RegisterExtension static final Installation HOTLINE = new Installation().dialling(DIALPLAN);

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static Ending story(Call call) {
    PLAYED.complete(call.voice().play(List.of(new Sound("nl/none", "none")), Voice.BY_KEY));
    KEYED.complete(call.voice().key(PATIENCE));
    return Ending.COMPLETED;
  }

  @Test
  void whoseSoundCannotBePlayedIsStillThere() throws Exception {
    Caller caller = HOTLINE.caller("+31200000711").calls("701");
    assertThat(PLAYED.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Played.FAILED);
    caller.presses("5");
    assertThat(KEYED.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).contains(new Key('5'));
    caller.isHungUp();
  }
}
