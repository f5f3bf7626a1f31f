package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Branch;
import org.hotline.flow.step.Collect;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Hangup;
import org.hotline.flow.step.Menu;
import org.hotline.flow.step.OpeningHours;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Resolved;
import org.hotline.flow.step.Say;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Transfer;
import org.hotline.flow.step.Voicemail;
import org.hotline.flow.step.WaitInQueue;
import org.hotline.queue.QueueOutcome;

/** No way leads round in a circle that neither the caller nor an agent could ever break. */
final class EndlessLoop implements FlowCheck {
  private static final Set<String> WITHOUT_WAITING =
      Stream.of(QueueOutcome.FULL, QueueOutcome.NO_AGENTS, QueueOutcome.FAILED)
          .map(QueueOutcome::word)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Paths hasty = Paths.of(flow, EndlessLoop::isHasty);
    Set<StepId> told = new HashSet<>();
    for (StepDraft step : flow.steps()) {
      Set<StepId> loop = loop(step.id(), hasty);
      if (!loop.isEmpty() && !told.contains(step.id())) {
        told.addAll(loop);
        tell(step, mistakes);
      }
    }
  }

  /** The steps that lie on a circle with this one; none where no way leads back. */
  private static Set<StepId> loop(StepId step, Paths hasty) {
    return hasty.after(step).stream()
        .filter(other -> hasty.after(other).contains(step))
        .collect(Collectors.toSet());
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.ENDLESS_LOOP,
        "step '%s' leads back to itself without the caller being asked anything;%s"
            .formatted(step.id(), wayOut(step)));
  }

  private static String wayOut(StepDraft step) {
    return step.does().orElse(null) instanceof Collect
        ? " a variable that is set is not asked again, so add 'again: true'"
        : " put a menu in between, or let one way lead elsewhere";
  }

  private static boolean isHasty(StepDraft step, Exit exit) {
    return step.does().filter(does -> isHasty(does, exit.outcome())).isPresent();
  }

  /** Whether an outcome can come without anybody having done or waited for anything. */
  private static boolean isHasty(Step step, Outcome outcome) {
    return switch (step) {
      case Say _, Branch _, OpeningHours _, Resolved _ -> true;
      case Menu _, Hangup _ -> false;
      case Collect collect -> outcome.equals(Outcome.NEXT) && !collect.again();
      case WaitInQueue _ -> WITHOUT_WAITING.contains(outcome.word());
      case Transfer _, Voicemail _ -> outcome.equals(Outcome.FAILED);
    };
  }
}
