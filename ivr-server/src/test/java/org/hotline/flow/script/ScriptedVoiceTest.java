package org.hotline.flow.script;

import java.time.Instant;
import org.hotline.call.Voice;
import org.hotline.call.VoiceContract;
import org.hotline.flow.test.stage.VirtualClock;

/** The voice of rehearsals is as real ones are. */
class ScriptedVoiceTest extends VoiceContract {
  @Override
  protected Voice callerWhoPresses(String keys) {
    ScriptedVoice voice =
        new ScriptedVoice(new VirtualClock(Instant.parse("2026-11-02T09:00:00Z")));
    voice.then(new Act.Presses(keys));
    return voice;
  }

  @Override
  protected Voice callerWhoHangsUp() {
    ScriptedVoice voice =
        new ScriptedVoice(new VirtualClock(Instant.parse("2026-11-02T09:00:00Z")));
    voice.then(new Act.HangsUp());
    return voice;
  }
}
