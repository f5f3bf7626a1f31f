package org.hotline.flow.check;

import java.util.stream.IntStream;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.collect.Collect;
import org.hotline.flow.step.collect.DigitCheck;
import org.hotline.flow.step.collect.Digits;
import org.hotline.flow.step.collect.Entry;
import org.hotline.flow.step.collect.KeyedDate;

/** What is to be keyed can pass its check digit's rule at all. */
final class HopelessEntry implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof Collect collect) {
        collect.check().ifPresent(check -> demand(check, collect.entry(), mistakes));
      }
    }
  }

  private static void demand(Located<DigitCheck> check, Entry entry, Mistakes mistakes) {
    if (!fits(check.value(), entry)) {
      mistakes.add(check.at(), Rule.WRONG_VALUE, sentence(check.value(), entry));
    }
  }

  private static boolean fits(DigitCheck check, Entry entry) {
    return switch (entry) {
      case Digits(int min, int most) -> IntStream.rangeClosed(min, most).anyMatch(check::canHold);
      case KeyedDate _ -> check == DigitCheck.NONE;
    };
  }

  private static String sentence(DigitCheck check, Entry entry) {
    return switch (entry) {
      case Digits _ ->
          "no entry of these 'digits' passes '%s', which needs %s digits; change 'digits' or 'check'"
              .formatted(check.word(), check.lengths());
      case KeyedDate _ -> "a date has no check digit; remove 'check'";
    };
  }
}
