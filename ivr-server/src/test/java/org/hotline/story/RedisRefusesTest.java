package org.hotline.story;

import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Redis is there but keeps nothing more, as with a full disk: nobody is left in silence. */
@NeedsTelephones
class RedisRefusesTest {
  @RegisterExtension static final Installation HOTLINE = new Firm().team("201", "eve").opens();

  @Test
  void whoTalksTalksWhoWaitsWaitsWhoComesIsToldAndAllGoesOnAfterwards() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31201111111").calls("201");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    Caller patient = HOTLINE.caller("+31202222222").calls("201").hearsSomething();
    Caller leaver = HOTLINE.caller("+31203333333").calls("201").hearsSomething();
    journey(patient).joins("team-201");
    journey(leaver).joins("team-201");

    HOTLINE.store().refusesWrites();
    talker.hears(Tone.OF_AGENTS);
    Caller late = HOTLINE.caller("+31204444444").calls("201").hearsSomething();
    leaver.hangsUp();
    talker.hangsUp();
    eve.isHungUp().staysQuiet(Duration.ofSeconds(1));
    late.hearsSomething().isHungUp();
    patient.isThere().hearsSomething();
    HOTLINE.store().takesWrites();

    eve.rings().isAnswered();
    patient.talksTo(eve).hangsUp();
    eve.isHungUp();
    journey(late).leaves("wait", "failed").ends("completed");
    journey(leaver).ends("abandoned");
    journey(patient).ends("talked");
    Aftermath.of(HOTLINE).finds("eve", "ready").leavesNothing();
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
