package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.List;
import org.hotline.call.Call;
import org.hotline.call.Ending;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Sound;
import org.hotline.call.Voice;

/** A story in which a voice does everything that it can do. */
final class EveryAct {
  private static final Duration MOMENT = Duration.ofMillis(10);
  private static final List<Sound> SOUNDS =
      List.of(new Sound("nl/welcome", "nl/welcome"), new Sound("nl/menu", "nl/menu"));

  private EveryAct() {}

  static Ending of(Call call) {
    Voice voice = call.voice();
    voice.play(SOUNDS, Voice.BY_NOTHING);
    voice.play(SOUNDS, Voice.BY_KEY);
    voice.key(MOMENT);
    voice.await(Voice.BY_NOTHING, MOMENT);
    voice.music("default");
    voice.quiet();
    voice.record("voicemail/box/" + call.id(), new RecordingLimits(MOMENT, MOMENT));
    return Ending.COMPLETED;
  }
}
