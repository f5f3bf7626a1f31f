package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers say, or do not say, after the tone. */
@NeedsTelephones
class MessageStoryTest {
  private static final String FLOW =
      """
      flow: message-%1$s
      language: nl
      start: message
      defaults: {failed: goodbye}
      steps:
        message: {type: voicemail, box: %1$s, prompt: one-moment, silence: 3s, done: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .flow("301", "message-mute", FLOW.formatted("mute"))
          .flow("302", "message-heard", FLOW.formatted("heard"))
          .flow("303", "message-left", FLOW.formatted("left"))
          .opens();

  @Test
  void whoSaysNothingIsAskedTwiceAndLeavesNothing() {
    Caller caller = HOTLINE.caller("+31200000901").calls("301").isHungUp();

    Journey journey = journey(caller).leaves("message", "failed").ends("completed");
    assertThat(journey.record().path("messages")).isEmpty();
    new Voicemail(HOTLINE, "mute").isEmpty();
  }

  @Test
  void whoSpeaksLeavesAMessageAsLongAsItsSound() {
    Voicemail box = new Voicemail(HOTLINE, "heard");
    Caller caller = HOTLINE.caller("+31200000902").calls("302");
    journey(caller).enters("message");
    caller.line().play(Tone.OF_CALLERS);
    box.contains(Tone.OF_CALLERS);
    caller.presses("#").isHungUp();

    Journey journey = journey(caller).leaves("message", "done").ends("completed");
    assertThat(length(journey.record())).isEqualTo(box.only());
  }

  @Test
  void whoHangsUpWithoutAWordLeavesNothing() {
    Caller caller = HOTLINE.caller("+31200000903").calls("303");
    journey(caller).enters("message");
    new Voicemail(HOTLINE, "left").isBegun();
    caller.hangsUp();

    Journey journey = journey(caller).ends("caller-hung-up");
    assertThat(journey.record().path("messages")).isEmpty();
    new Voicemail(HOTLINE, "left").isEmpty();
  }

  private static Duration length(JsonNode record) {
    return Duration.parse(record.at("/messages/0/length").asText());
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
