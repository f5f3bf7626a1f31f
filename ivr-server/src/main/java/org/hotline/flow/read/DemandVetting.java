package org.hotline.flow.read;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/**
 * Each step of {@code relax} comes later than the one before, within the longest wait, and asks for
 * less.
 */
final class DemandVetting implements Vetted.Vetting<Filled> {
  @Override
  public boolean holds(Filled queue, Mistakes mistakes) {
    Map<String, Integer> asked = new HashMap<>(QueuesFile.plain(queue.get(DemandFields.SKILLS)));
    Duration last = Duration.ZERO;
    boolean good = true;
    for (Filled step : queue.get(DemandFields.RELAX)) {
      good &= comesLater(step.get(DemandFields.AFTER), last, mistakes);
      good &= comes(step.get(DemandFields.AFTER), queue.get(QueuesFile.MAX_WAIT), mistakes);
      good &= asksForLess(step.get(DemandFields.TO), asked, mistakes);
      last = step.get(DemandFields.AFTER).value();
    }
    return good & overflows(queue, mistakes);
  }

  private static boolean overflows(Filled queue, Mistakes mistakes) {
    return queue
        .find(DemandFields.OVERFLOW)
        .map(over -> comes(over.get(DemandFields.AFTER), queue.get(QueuesFile.MAX_WAIT), mistakes))
        .orElse(true);
  }

  private static boolean comesLater(Located<Duration> after, Duration last, Mistakes mistakes) {
    boolean later = after.value().compareTo(last) > 0;
    if (!later) {
      mistakes.add(
          after.at(),
          Rule.WRONG_VALUE,
          "expected a later moment than that of the step before, which is %ds after the entry; put the steps in the order of their time"
              .formatted(last.toSeconds()));
    }
    return later;
  }

  private static boolean comes(Located<Duration> after, Duration longest, Mistakes mistakes) {
    boolean inTime = after.value().compareTo(longest) < 0;
    if (!inTime) {
      mistakes.add(
          after.at(),
          Rule.WRONG_VALUE,
          "nobody waits so long: 'max-wait' is %ds; write an earlier moment, or a longer 'max-wait'"
              .formatted(longest.toSeconds()));
    }
    return inTime;
  }

  private static boolean asksForLess(
      Map<Located<String>, Integer> step, Map<String, Integer> asked, Mistakes mistakes) {
    boolean good = true;
    for (Map.Entry<Located<String>, Integer> skill : step.entrySet()) {
      good &= asksForLess(skill.getKey(), skill.getValue(), asked, mistakes);
    }
    return good;
  }

  private static boolean asksForLess(
      Located<String> skill, int level, Map<String, Integer> asked, Mistakes mistakes) {
    int before = asked.getOrDefault(skill.value(), 0);
    asked.put(skill.value(), level);
    if (level < before) {
      return true;
    }
    mistakes.add(
        skill.at(),
        Rule.WRONG_VALUE,
        before == 0
            ? "skill \"%s\" is not asked for at that time, so less of it cannot be; name it in the queue's 'skills' first"
                .formatted(skill.value())
            : "expected less than level %d of \"%s\", which is asked for until then; 0 asks for it no longer"
                .formatted(before, skill.value()));
    return false;
  }
}
