package org.hotline.flow.test.stage;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;
import org.hotline.call.Dialled;
import org.hotline.call.HangupCause;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Talk;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.test.Act;

/** Numbers outside, and messages. */
final class StagedLines {
  private static final Talk TALK = new Talk(new BridgeId("bridge"), new ChannelId("outside"));
  private static final String TRANSFER = "write '- transfer: done' before this";

  private final StagedCaller caller;
  private final Script script;
  private final VirtualClock clock;

  StagedLines(StagedCaller caller, Script script, VirtualClock clock) {
    this.caller = caller;
    this.script = script;
    this.clock = clock;
  }

  Dialled dial(PhoneNumber to, Duration ringTime) {
    caller.turn();
    Act.Transfer told =
        script
            .take(Act.Transfer.class, _ -> true)
            .orElseThrow(() -> script.fails(happened("rings a number outside"), TRANSFER));
    if (told.outcome().equals(Outcome.NO_ANSWER)) {
      clock.advance(ringTime);
    }
    return dialled(told.outcome());
  }

  private static Dialled dialled(Outcome outcome) {
    return switch (outcome.word()) {
      case "done" -> new Dialled.Answered(TALK);
      case "busy" -> new Dialled.Busy();
      case "no-answer" -> new Dialled.NoAnswer();
      default -> new Dialled.Failed(HangupCause.UNKNOWN);
    };
  }

  /** Who has nothing to say in the test is silent until the recording ends by itself. */
  Recording record(String name, RecordingLimits limits) {
    caller.turn();
    Optional<Act.Speaks> speech = script.take(Act.Speaks.class, _ -> true);
    if (speech.isPresent()) {
      return spoken(name, shorter(speech.get().length(), limits.longest()));
    }
    if (!script.isFulfilled() && script.take(Act.Waits.class, _ -> true).isEmpty()) {
      throw script.fails(happened("records a message"), "write '- speaks: 10s' or '- waits' here");
    }
    clock.advance(limits.silence());
    return Recording.silent(name);
  }

  private Recording spoken(String name, Duration length) {
    clock.advance(length);
    caller.act();
    return new Recording(name, true, length);
  }

  private String happened(String what) {
    return "step '" + script.memory().step() + "' " + what;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
