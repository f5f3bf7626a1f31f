package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Redis is killed while one talks and others wait; talking goes on, and then the queue does. */
@NeedsTelephones
class RedisAwayTest {
  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  @Test
  void talkingGoesOnAndTheQueueGoesOnAfterwards() throws IOException {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31201111111").calls("100");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    Caller first = HOTLINE.caller("+31202222222").calls("100").hearsSomething();
    Caller second = HOTLINE.caller("+31203333333").calls("100").hearsSomething();

    HOTLINE.redis().kill();
    talker.isThere().hears(Tone.OF_AGENTS);
    eve.hears(Tone.OF_CALLERS);
    Caller third = HOTLINE.caller("+31204444444").calls("100").hearsSomething();
    talker.hangsUp();
    eve.isHungUp().staysQuiet(Duration.ofSeconds(1));
    first.isThere().hearsSomething();
    HOTLINE.redis().startAgain();

    for (Caller caller : new Caller[] {first, second, third}) {
      eve.rings().isAnswered();
      eve.line().play(Tone.OF_AGENTS);
      caller.hears(Tone.OF_AGENTS).hangsUp();
      eve.isHungUp();
    }
    Aftermath.of(HOTLINE).leavesNothing();
    assertThat(told()).matches("(away back )+");
  }

  /** A slow machine may have more than one outage, but each is told once, and its end once. */
  private static String told() {
    return HOTLINE
        .server()
        .output()
        .lines()
        .map(
            line ->
                line.contains("Redis is away, or takes no writes")
                    ? "away "
                    : line.contains("\"Redis is back") ? "back " : "")
        .collect(Collectors.joining());
  }
}
