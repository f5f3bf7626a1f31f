package org.hotline.flow.check;

import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Every called number leads to a flow. */
final class UnknownFlow implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    all.numbers()
        .forEach(
            (number, flow) -> {
              if (!all.flowNames().contains(flow.value())) {
                mistakes.add(flow.at(), Rule.UNKNOWN_FLOW, refusal(number, flow.value(), all));
              }
            });
  }

  private static String refusal(String number, String flow, Manuscript all) {
    return "number %s is answered by \"%s\", but there is no %s.yaml%s"
        .formatted(number, flow, flow, Likeness.hint(flow, all.flowNames()));
  }
}
