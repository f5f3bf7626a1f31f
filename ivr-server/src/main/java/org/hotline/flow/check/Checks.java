package org.hotline.flow.check;

import java.util.List;
import org.hotline.flow.mistake.Mistakes;

/** Every check there is. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new WrongExpression(),
          new HopelessExpression(),
          new UnreachableCase(),
          new VariableOfTwoTypes(),
          new PrivateInTheOpen(),
          new PrivateElsewhere(),
          new PrivateHandedOn(),
          new UnknownStep(),
          new UnknownPrompt(),
          new UnknownComfort(),
          new UnknownWhisper(),
          new UnknownQueue(),
          new UnknownAgent(),
          new UnknownHours(),
          new UnknownQueueHours(),
          new WrongOverflow(),
          new WrongOperation(),
          new HopelessArgument(),
          new HopelessEntry(),
          new UnknownLanguage(),
          new UnknownNotice(),
          new UnknownFlow(),
          new WrongPassage(),
          new BelowItself(),
          new ReturnToNobody(),
          new UnwiredOutcome(),
          new UnreachableStep(),
          new UnguardedStep(),
          new UnsetVariable(),
          new PromptWithoutValue(),
          new NoEnd(),
          new EndlessLoop(),
          new LongRow(),
          new NoPerson(),
          new DeepMenu(),
          new LongMenu());

  private Checks() {}

  public static void run(Manuscript all, Mistakes mistakes) {
    ALL.forEach(check -> check.check(all, mistakes));
  }
}
