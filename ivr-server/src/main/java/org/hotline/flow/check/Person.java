package org.hotline.flow.check;

import org.hotline.flow.step.Branch;
import org.hotline.flow.step.Collect;
import org.hotline.flow.step.Hangup;
import org.hotline.flow.step.Menu;
import org.hotline.flow.step.OpeningHours;
import org.hotline.flow.step.Resolved;
import org.hotline.flow.step.Say;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.Transfer;
import org.hotline.flow.step.Voicemail;
import org.hotline.flow.step.WaitInQueue;

/** Knows which steps bring the caller to a person. */
final class Person {
  private Person() {}

  static boolean isHere(Step step) {
    return switch (step) {
      case WaitInQueue _, Transfer _ -> true;
      case Say _, Menu _, Collect _, Branch _, OpeningHours _, Voicemail _, Resolved _, Hangup _ ->
          false;
    };
  }
}
