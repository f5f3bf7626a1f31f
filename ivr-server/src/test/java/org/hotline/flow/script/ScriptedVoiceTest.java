package org.hotline.flow.script;

import org.hotline.call.Voice;
import org.hotline.call.VoiceContract;

/** The voice of rehearsals is as real ones are. */
class ScriptedVoiceTest extends VoiceContract {
  @Override
  protected Voice callerWhoPresses(String keys) {
    ScriptedVoice voice = new ScriptedVoice(new VirtualClock());
    voice.then(new Act.Presses(keys));
    return voice;
  }

  @Override
  protected Voice callerWhoHangsUp() {
    ScriptedVoice voice = new ScriptedVoice(new VirtualClock());
    voice.then(new Act.HangsUp());
    return voice;
  }
}
