package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every voice holds to, whatever is behind it. */
public abstract class VoiceContract {
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final List<Sound> SOUNDS =
      List.of(new Sound("nl/welcome", "nl/welcome"), new Sound("nl/menu", "nl/menu"));

  /** A caller who presses these keys while the first sound is played, and nothing afterwards. */
  protected abstract Voice callerWhoPresses(String keys);

  /** A caller who hangs up while the first sound is played. */
  protected abstract Voice callerWhoHangsUp();

  @Test
  void whoPressesNothingHearsAllAndIsWaitedFor() {
    Voice voice = callerWhoPresses("");
    assertThat(voice.play(SOUNDS, Voice.BY_KEY)).isEqualTo(Played.COMPLETE);
    assertThat(voice.key(A_SECOND)).isEmpty();
    assertThat(voice.key(Duration.ZERO)).isEmpty();
  }

  @Test
  void aKeyInterruptsAndIsStillThere() {
    Voice voice = callerWhoPresses("1");
    assertThat(voice.play(SOUNDS, Voice.BY_KEY)).isEqualTo(Played.INTERRUPTED);
    assertThat(voice.key(Duration.ZERO)).isEqualTo(key('1'));
    assertThat(voice.key(A_SECOND)).isEmpty();
  }

  @Test
  void keysPressedInWhatNobodyInterruptsAreTakenInTheirOrder() {
    Voice voice = callerWhoPresses("12#");
    assertThat(voice.play(SOUNDS, Voice.BY_NOTHING)).isEqualTo(Played.COMPLETE);
    assertThat(voice.key(Duration.ZERO)).isEqualTo(key('1'));
    assertThat(voice.key(Duration.ZERO)).isEqualTo(key('2'));
    assertThat(voice.key(Duration.ZERO)).isEqualTo(key('#'));
  }

  @Test
  void whatComesAfterAnEarlyKeyIsInterruptedAtOnce() {
    Voice voice = callerWhoPresses("5");
    voice.play(SOUNDS, Voice.BY_NOTHING);
    assertThat(voice.play(SOUNDS, Voice.BY_KEY)).isEqualTo(Played.INTERRUPTED);
  }

  @Test
  void aHangUpLeavesTheWait() {
    Voice voice = callerWhoHangsUp();
    assertThatThrownBy(() -> voice.play(SOUNDS, Voice.BY_KEY)).isInstanceOf(CallEnded.class);
    assertThatThrownBy(() -> voice.key(A_SECOND)).isInstanceOf(CallEnded.class);
  }

  private static Optional<Key> key(char symbol) {
    return Optional.of(new Key(symbol));
  }
}
