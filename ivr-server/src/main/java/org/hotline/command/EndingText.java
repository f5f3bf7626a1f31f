package org.hotline.command;

import java.time.Duration;
import org.hotline.call.Ending;
import org.hotline.record.CallRecord;
import org.hotline.record.Closing;

/** How a call ended, as a sentence: the name of the ending, what that means, where and when. */
final class EndingText {
  private EndingText() {}

  static String of(CallRecord call) {
    return call.closing().map(closing -> sentence(call, closing)).orElse("under way");
  }

  private static String sentence(CallRecord call, Closing closing) {
    return "%s: %s%s, after %s"
        .formatted(
            closing.ending().word(),
            meaning(closing.ending()),
            closing.step().isEmpty() ? "" : " at step " + closing.step(),
            CallText.seconds(Duration.between(call.began(), closing.at())));
  }

  private static String meaning(Ending ending) {
    return switch (ending) {
      case COMPLETED -> "the flow came to its end";
      case CALLER_HUNG_UP -> "the caller hung up";
      case ABANDONED -> "the caller gave up waiting";
      case TALKED -> "the caller hung up after talking";
      case UNKNOWN_NUMBER -> "no flow answers the number";
      case HOUSE_FULL -> "there were too many calls";
      case FAILED -> "something of ours broke";
      case LOST_WHILE_DOWN -> "the call was gone when the server came back";
      case LINE_LOST -> "the line broke and nobody wished it";
    };
  }
}
